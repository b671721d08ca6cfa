using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Layout;

/// <summary>The days of a start in words: the one that treatment is set for, and the one until which a doctor says it is safe to wait.</summary>
public static class StartWords
{
    /// <summary>A line for each day that stands, the earlier one first; none where no day was named.</summary>
    public static IReadOnlyList<string> Of(Urgency? urgency, Wording words)
    {
        string?[] lines =
        [
            urgency?.TreatmentStart is { } start ? words.With("wizard.check.start", ("date", start)) : null,
            urgency?.SafeUntil is { } safe ? words.With("wizard.check.safe-until", ("date", safe)) : null,
        ];
        return [.. (urgency?.WaitEndsFirst == true ? lines.Reverse() : lines).OfType<string>()];
    }
}
