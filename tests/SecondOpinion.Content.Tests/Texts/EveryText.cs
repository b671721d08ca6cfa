using System.Collections.Immutable;
using SecondOpinion.Content.Texts;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Content.Tests.Texts;

/// <summary>Every text of the catalogues that a patient may read, wording by wording.</summary>
internal static class EveryText
{
    /// <summary>One wording of one text.</summary>
    internal sealed record Found(CatalogueText Text, Language Language, string Words)
    {
        public string File => Text.File;

        public override string ToString() => $"{Text.File}:{Text.Line} {Words}";
    }

    public static ImmutableList<CatalogueText> Texts { get; } = [.. TheLibrary.Content.Texts];

    public static ImmutableList<Found> All { get; } = [.. Texts.SelectMany(text => In(text, Language.English).Concat(In(text, Language.Spanish)))];

    public static IEnumerable<Found> English => All.Where(text => text.Language == Language.English);

    public static IEnumerable<Found> Spanish => All.Where(text => text.Language == Language.Spanish);

    private static IEnumerable<Found> In(CatalogueText text, Language language) =>
        text.In(language).Select(words => new Found(text, language, words));
}
