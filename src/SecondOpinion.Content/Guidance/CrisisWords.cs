using System.Collections.Immutable;
using SecondOpinion.Content.Reading;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Content.Guidance;

/// <summary>Words about ending life, in both languages: where one was typed, the crisis line stands near (content specification 6.5).</summary>
public sealed class CrisisWords
{
    private readonly ImmutableList<string> _words;
    private readonly ImmutableList<string> _not;

    private CrisisWords(ImmutableList<string> words, ImmutableList<string> not)
    {
        _words = words;
        _not = not;
    }

    /// <summary>True when a text holds such words and does not say the opposite with them.</summary>
    public bool AreIn(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return false;
        }

        var left = _not.Aggregate(PlainWords.Of(text), (plain, phrase) => plain.Replace(phrase, " ", StringComparison.Ordinal));
        return _words.Exists(word => left.Contains(word, StringComparison.Ordinal));
    }

    internal static CrisisWords From(CatalogueFiles files)
    {
        var file = files.One("crisis-words.yaml").Allowing("words", "not");
        return new CrisisWords(Plain(file, "words"), Plain(file, "not"));
    }

    private static ImmutableList<string> Plain(CatalogueMap file, string key) => [.. file.Words(key).Select(PlainWords.Of)];
}
