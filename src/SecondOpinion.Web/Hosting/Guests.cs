using Microsoft.AspNetCore.Antiforgery;

namespace SecondOpinion.Web.Hosting;

/// <summary>Cookies and what is read from them.</summary>
public static class Guests
{
    public static void AddGuests(this IServiceCollection services)
    {
        services.AddSingleton<CookieRules>();
        services.AddSingleton<FormCookie>();
        services.AddSingleton<OwnerCookie>();
        services.AddSingleton<ShareCookie>();
        services.AddSingleton<CodeCookie>();
        services.AddSingleton<CurrentActor>();
        services.AddHsts(options => options.MaxAge = TimeSpan.FromDays(365));
        services.AddAntiforgery(options => options.SuppressXFrameOptionsHeader = true);
        services.AddOptions<AntiforgeryOptions>().Configure<CookieRules, FormCookie>((options, rules, form) => options.Cookie = new BoundCookie(rules)
        {
            Name = form.Name,
            SameSite = SameSiteMode.Strict,
            HttpOnly = true,
            Path = "/",
            IsEssential = true,
            SecurePolicy = CookieSecurePolicy.None,
        });
    }

    /// <summary>Says Secure by our own rule. The framework's own "always" answers plain http with an error page instead.</summary>
    private sealed class BoundCookie(CookieRules rules) : CookieBuilder
    {
        public override CookieOptions Build(HttpContext context, DateTimeOffset expiresFrom)
        {
            var options = base.Build(context, expiresFrom);
            options.Secure = rules.Secure;
            return options;
        }
    }
}
