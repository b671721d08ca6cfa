using SecondOpinion.Content.Texts;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Hosting;

namespace SecondOpinion.Web.Features.Print;

/// <summary>The languages of a printed page.</summary>
/// <param name="First">The one it is written in.</param>
/// <param name="Under">The one that stands under it in lighter type, or null.</param>
public sealed record PrintLanguages(Language First, Language? Under = null)
{
    private const string BothCode = "both";

    /// <summary>Spanish for the one who asks, English under it for the doctor who answers.</summary>
    public static PrintLanguages Both { get; } = new(Language.Spanish, Language.English);

    public string Code => Under is null ? First.Code() : BothCode;

    /// <summary>What an address asks for, or null when it leaves that to the reader's own language.</summary>
    public static PrintLanguages? Find(string? code) => string.Equals(code, BothCode, StringComparison.Ordinal)
        ? Both
        : CurrentLanguage.Find(code) is { } language ? new PrintLanguages(language) : null;
}
