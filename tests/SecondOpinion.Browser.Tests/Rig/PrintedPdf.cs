using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace SecondOpinion.Browser.Tests.Rig;

/// <summary>What a printer would get.</summary>
public sealed partial class PrintedPdf(byte[] bytes)
{
    /// <summary>Pages as the document's own page tree counts them.</summary>
    public int Pages { get; } = CountPages(Encoding.Latin1.GetString(bytes));

    /// <param name="page">The page to print.</param>
    /// <param name="paper">Letter or A4.</param>
    /// <param name="name">Where to leave it, in artifacts/prints.</param>
    public static async Task<PrintedPdf> OfAsync(IPage page, string paper, string name) =>
        new(await page.PdfAsync(new() { Format = paper, Path = Path.Combine(Repository.Artifacts("prints"), $"{name}-{paper}.pdf") }));

    private static int CountPages(string pdf)
    {
        var leaves = Leaf().Count(pdf);
        var root = Tree().Matches(pdf).Select(m => int.Parse(m.Groups["count"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture)).DefaultIfEmpty().Max();
        Assert.Equal(root, leaves);
        return leaves;
    }

    [GeneratedRegex(@"/Type\s*/Page(?![A-Za-z])", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Leaf();

    [GeneratedRegex(@"/Type\s*/Pages[^>]*?/Count\s+(?<count>\d+)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Tree();
}
