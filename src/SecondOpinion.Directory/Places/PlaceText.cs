using System.Globalization;

namespace SecondOpinion.Directory.Places;

/// <summary>What a person typed for a place, read: a ZIP code, or the readings as a city in the order to try them.</summary>
/// <param name="Zip">Five digits as a number, or null when there are none.</param>
/// <param name="Cities">City keys, each with a state or with null for any state.</param>
internal sealed record PlaceText(int? Zip, IReadOnlyList<(string Key, string? State)> Cities)
{
    private const int LongestStateName = 3;

    public static PlaceText Read(string? text)
    {
        var words = FoldedWords.Of(text);
        var zip = words.Select(ZipIn).LastOrDefault(found => found is not null);
        return new(zip, [.. Readings([.. words.Where(word => !char.IsAsciiDigit(word[0]))])]);
    }

    private static IEnumerable<(string Key, string? State)> Readings(List<string> words)
    {
        if (words is [.., "usa" or "us"])
        {
            words.RemoveAt(words.Count - 1);
        }

        // "West Virginia" ends in the name of another state, so the longest ending is tried first.
        for (var length = Math.Min(LongestStateName, words.Count - 1); length > 0; length--)
        {
            if (UsState.CodeOf(string.Join(' ', words.TakeLast(length))) is { } state)
            {
                yield return (string.Join(' ', words.SkipLast(length)), state);
            }
        }

        if (words.Count > 0)
        {
            yield return (string.Join(' ', words), null);
        }
    }

    // Five digits, or the nine of ZIP+4 run together; with a hyphen or a space the four are a word of their own.
    private static int? ZipIn(string word) =>
        word.Length is 5 or 9 && word.All(char.IsAsciiDigit)
            ? int.Parse(word.AsSpan(0, 5), NumberStyles.None, CultureInfo.InvariantCulture)
            : null;
}
