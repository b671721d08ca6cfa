using System.Collections.Immutable;
using SecondOpinion.Directory.Nearby;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Features.Wizard.Specialists;

/// <summary>
/// Where the pages of an answer begin, as far as they have been looked at. It lies in the sealed case, so that the address
/// needs the number of a page only. Another search begins another trail.
/// </summary>
public sealed record ResultTrail
{
    private readonly string key;
    private readonly ImmutableList<NearbyMark> starts;

    private ResultTrail(string key, ImmutableList<NearbyMark> starts) => (this.key, this.starts) = (key, starts);

    /// <summary>The last page whose beginning is known; the first one always is.</summary>
    public int LastPage => starts.Count + 1;

    /// <summary>The trail as one text, or null while there is but one page.</summary>
    public string? Text => starts.IsEmpty ? null : string.Join('\n', starts.Select(mark => mark.ToString()).Prepend(key));

    /// <summary>The trail of this very search; an empty one where the text belongs to another.</summary>
    public static ResultTrail Of(SearchAsk ask) => new(
        ask.Key,
        ask.Trail is { Length: <= SearchPlace.TrailLength } text && text.ReplaceLineEndings("\n").Split('\n') is [var key, .. var lines] && string.Equals(key, ask.Key, StringComparison.Ordinal)
            ? [.. lines.Select(NearbyMark.Parse).TakeWhile(mark => mark is not null).Select(mark => mark!.Value)]
            : []);

    /// <summary>A page that can be shown: the one asked for, or the nearest one whose beginning is known.</summary>
    public int PageNear(int? page) => Math.Clamp(page ?? 1, 1, LastPage);

    /// <summary>Where a page begins: after this mark; null for the first.</summary>
    public NearbyMark? StartOf(int page) => page < 2 || page > LastPage ? null : starts[page - 2];

    /// <summary>With the beginning of the page after one that is known. Where the trail is as long as a case may keep, nothing changes.</summary>
    public ResultTrail With(int page, NearbyMark start)
    {
        if (page < 2 || page > LastPage + 1)
        {
            return this;
        }

        var longer = new ResultTrail(key, starts.RemoveRange(page - 2, starts.Count - (page - 2)).Add(start));
        return longer.Text!.Length > SearchPlace.TrailLength ? this : longer;
    }
}
