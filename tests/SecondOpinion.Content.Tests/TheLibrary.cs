namespace SecondOpinion.Content.Tests;

/// <summary>The catalogues as they ship, read once for all tests.</summary>
internal static class TheLibrary
{
    public static ContentLibrary Content { get; } = ContentLibrary.Load();
}
