using System.Collections.Immutable;
using SecondOpinion.Content;
using SecondOpinion.Directory.Conditions;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Ui;

namespace SecondOpinion.Web.Features.Wizard.Name;

/// <summary>Names to offer for what a person types, in the language they read. Offered, never put in place of what was typed.</summary>
public sealed class NameChoices(ConditionFinder conditions, ContentLibrary content)
{
    private const int Most = 10;

    /// <summary>What may be meant, the likeliest first. Of what is longer than the box takes nothing is found.</summary>
    public IReadOnlyList<ComboOption> For(string? typed, Wording words) =>
        string.IsNullOrWhiteSpace(typed) || typed.Length > ReportedDiagnosis.OwnWordsLength
            ? []
            : [.. conditions.Find(typed, Most).Select(hit => OptionOf(hit, words))];

    private ComboOption OptionOf(ConditionHit hit, Wording words) => hit switch
    {
        ConditionHit.Known known => OptionOf(known, words),
        ConditionHit.Coded coded => new(coded.Words, new(coded.Title, Runs(coded.Marks)), Also: null, [MarkedRuns.Plain(words.With("wizard.name.code", ("code", coded.Code)))], Language: "en"),
        _ => throw new InvalidOperationException("A kind of hit that is not known here."),
    };

    private ComboOption OptionOf(ConditionHit.Known known, Wording words)
    {
        var name = content.Conditions.NameOf(known.Id, words.Language);
        var formal = content.Conditions[known.Id].Formal.For(words.Language, Person.Me);
        var found = known.Name is { } text ? new MarkedRuns(text, Runs(known.Marks)) : MarkedRuns.Plain(name);

        // Each name is said once, and the one that matched is marked.
        var isPlain = IsSame(found.Text, name);
        var isFormal = !isPlain && IsSame(found.Text, formal);
        return new ComboOption(
            name,
            isPlain ? found with { Text = name } : MarkedRuns.Plain(name),
            isPlain || isFormal ? null : found.Within(words.With("wizard.name.also", ("other", found.Text))),
            IsSame(formal, name) ? [] : [(isFormal ? found : MarkedRuns.Plain(formal)).Within(words.With("wizard.name.formal", ("formal", formal)))]);
    }

    private static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static ImmutableArray<(int Start, int Length)> Runs(ImmutableArray<TextRun> marks) => [.. marks.Select(mark => (mark.Start, mark.Length))];
}
