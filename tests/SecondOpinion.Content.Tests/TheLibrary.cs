using SecondOpinion.Directory.Conditions;

namespace SecondOpinion.Content.Tests;

/// <summary>The catalogues as they ship, read once for all tests.</summary>
internal static class TheLibrary
{
    public static ContentLibrary Content { get; } = ContentLibrary.Load();

    /// <summary>Its names as the search finds them, without ICD-10-CM.</summary>
    public static ConditionIndex Names { get; } = new(Content.Conditions.Named, []);

    /// <summary>The ids of what is found.</summary>
    public static IEnumerable<string> Found(string typed, int most) => Names.Find(typed, most).OfType<ConditionHit.Known>().Select(hit => hit.Id);
}
