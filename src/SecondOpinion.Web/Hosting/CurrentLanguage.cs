using SecondOpinion.Content.Texts;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Hosting;

/// <summary>
/// The language this browser reads in: the one it chose, and English until it chose. Never guessed from the browser or the
/// place. A circuit has no request to ask, so a page tells its interactive parts.
/// </summary>
public sealed class CurrentLanguage(IHttpContextAccessor context, CookieRules rules)
{
    private const string CookieName = "language";

    private static readonly TimeSpan Life = TimeSpan.FromDays(365);

    public Language Now => Find(context.HttpContext?.Request.Cookies[rules.NameOf(CookieName)]) ?? Language.English;

    /// <summary>The one that the switch offers.</summary>
    public Language Other => Now == Language.Spanish ? Language.English : Language.Spanish;

    /// <summary>The language of a code such as <c>es</c>, or null when there is none.</summary>
    public static Language? Find(string? code) =>
        Enum.GetValues<Language>().Where(language => string.Equals(language.Code(), code, StringComparison.Ordinal)).Select(language => (Language?)language).FirstOrDefault();

    /// <summary>Remembers the choice for a year. The cookie says nothing but the language.</summary>
    public void Choose(HttpContext http, Language language) =>
        http.Response.Cookies.Append(rules.NameOf(CookieName), language.Code(), rules.Options(Life));
}
