namespace SecondOpinion.Web.Features.Print;

/// <summary>Words on paper. What a person typed stands as typed, with nothing under it.</summary>
/// <param name="Words">In the language of the page.</param>
/// <param name="Under">The same in the second language, or null.</param>
public sealed record PrintedText(string Words, string? Under = null)
{
    /// <summary>Everything that takes room, each on lines of its own.</summary>
    public IEnumerable<string> All => Under is null ? [Words] : [Words, Under];
}
