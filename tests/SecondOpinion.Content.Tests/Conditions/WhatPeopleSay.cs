using System.Runtime.CompilerServices;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Content.Tests.Conditions;

/// <summary>Words as people type them after a doctor told them: <c>said.tsv</c>, and everyday words that name no illness: <c>everyday.txt</c>.</summary>
internal static class WhatPeopleSay
{
    private const string NoIllness = "-";

    public static IReadOnlyList<Phrase> OfIllnesses { get; } = [.. Lines("said.tsv").Skip(1).Select(Read)];

    public static IReadOnlyList<string> OfEverydayThings { get; } = [.. Lines("everyday.txt")];

    private static Phrase Read(string line)
    {
        var cells = line.Split('\t');
        return new Phrase(
            cells[0],
            string.Equals(cells[1], "es", StringComparison.Ordinal) ? Language.Spanish : Language.English,
            string.Equals(cells[2], NoIllness, StringComparison.Ordinal) ? [] : cells[2].Split(','));
    }

    private static IEnumerable<string> Lines(string file) =>
        File.ReadLines(Path.Combine(Here(), file)).Where(line => line.Length > 0);

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

    /// <summary>One thing that somebody typed.</summary>
    /// <param name="Words">As typed.</param>
    /// <param name="Language">The language of the words.</param>
    /// <param name="Right">Ids of the conditions that are right; none where the path for any other illness is the honest one.</param>
    internal sealed record Phrase(string Words, Language Language, IReadOnlyList<string> Right);
}
