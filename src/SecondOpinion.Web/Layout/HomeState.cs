using System.Globalization;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Layout;

/// <summary>The state someone lives in, as far as the place they searched from tells it. They can change it where it is used.</summary>
public static class HomeState
{
    // The first three digits of ZIP codes: each entry is the first area of a run and whose it is; a dot is nobody's or a military one.
    private const string Areas =
        "005NY 006PR 008. 009PR 010MA 028RI 030NH 039ME 050VT 060CT 070NJ 090. 100NY 150PA 197DE 200DC 201VA 202DC 206MD 220VA 247WV " +
        "269. 270NC 290SC 300GA 320FL 340. 341FL 350AL 370TN 386MS 398GA 400KY 428. 430OH 460IN 480MI 500IA 529. 530WI 550MN 568. 569DC " +
        "570SD 578. 580ND 589. 590MT 600IL 630MO 659. 660KS 680NE 694. 700LA 715. 716AR 730OK 733TX 734OK 750TX 800CO 817. 820WY 832ID " +
        "839. 840UT 848. 850AZ 866. 870NM 885TX 886. 889NV 899. 900CA 962. 967HI 969. 970OR 980WA 995AK";

    private static readonly (int First, string State)[] Runs =
        [.. Areas.Split(' ').Select(run => (int.Parse(run[..3], CultureInfo.InvariantCulture), run[3..]))];

    /// <summary>The two letters for a ZIP code, or what was typed after the comma of a city; null where neither is there.</summary>
    public static string? Of(SearchPlace? place) => place?.Text.Trim() switch
    {
        null => null,
        [var a, var b, var c, var d, var e, ..] zip when new[] { a, b, c, d, e }.All(char.IsAsciiDigit) => OfArea(int.Parse(zip[..3], CultureInfo.InvariantCulture)),
        var city => city.Split(',') is [_, .., var state] && state.Trim() is { Length: >= 2 } named && !named.Any(char.IsDigit) ? named : null,
    };

    private static string? OfArea(int area) => Runs.LastOrDefault(run => run.First <= area).State is { Length: 2 } state ? state : null;
}
