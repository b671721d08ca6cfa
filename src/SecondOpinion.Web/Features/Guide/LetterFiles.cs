namespace SecondOpinion.Web.Features.Guide;

/// <summary>Where the letters stand in the catalogues, for whoever asks who has read them.</summary>
public static class LetterFiles
{
    public static IReadOnlyList<string> All { get; } = ["letters.yaml"];
}
