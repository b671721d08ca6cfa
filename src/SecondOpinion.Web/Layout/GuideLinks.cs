namespace SecondOpinion.Web.Layout;

/// <summary>The addresses of the guide. They are the same for everyone and say nothing of the reader.</summary>
public static class GuideLinks
{
    public const string All = "/guide";

    public const string Words = "/guide/words";

    public const string WordsByLetter = "/guide/words?order=letter";

    public const string Letters = "/guide/letters";

    public static string Topic(string id) => $"{All}/{id}";

    public static string Letter(string id) => $"{Letters}/{id}";
}
