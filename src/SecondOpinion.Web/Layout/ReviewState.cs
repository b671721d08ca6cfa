namespace SecondOpinion.Web.Layout;

/// <summary>Whether those who must have read the words. Until the catalogues carry reviews of their own, nobody has.</summary>
public static class ReviewState
{
    public static bool ByClinician => false;

    public static bool ByTranslator => false;
}
