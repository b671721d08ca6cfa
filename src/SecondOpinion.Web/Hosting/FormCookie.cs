namespace SecondOpinion.Web.Hosting;

/// <summary>The cookie by which we know our own forms. Without it no form is taken, however often its page is opened again.</summary>
public sealed class FormCookie(CookieRules rules)
{
    public string Name { get; } = rules.NameOf("antiforgery");

    /// <summary>True when a form was refused and the browser had sent no such cookie with it: it lost the cookie, or keeps none.</summary>
    public bool IsWhyRefused(HttpContext context) => RefusedWords.IsTooOld(context) && !context.Request.Cookies.ContainsKey(Name);
}
