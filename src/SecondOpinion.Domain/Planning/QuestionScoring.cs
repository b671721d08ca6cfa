using System.Collections.Immutable;

namespace SecondOpinion.Domain.Planning;

/// <summary>How well a prompt fits a case, and the order that follows.</summary>
internal sealed class QuestionScoring
{
    private readonly CaseFacts facts;
    private readonly ImmutableDictionary<string, int> categoryOrder;
    private readonly ImmutableHashSet<string> leading;

    // Sorting asks for each score many times over.
    private readonly Dictionary<string, int> scores = new(StringComparer.Ordinal);

    public QuestionScoring(CaseFacts facts, RuleBook rules)
    {
        this.facts = facts;
        categoryOrder = rules.Categories.ToImmutableDictionary(c => c.Id, c => c.Order, StringComparer.Ordinal);
        leading = [.. rules.Reasons.Where(r => facts.Reasons.Contains(r.Id)).SelectMany(r => r.LeadsWith)];
        BestFirst = Comparer<QuestionPrompt>.Create(Compare);
    }

    /// <summary>Score high to low, then category order, then id.</summary>
    public IComparer<QuestionPrompt> BestFirst { get; }

    public bool IsEligible(QuestionPrompt prompt) =>
        facts.Fits(prompt.Diagnoses, prompt.Visits, prompt.Topics)
        && (prompt.Reasons.Contains(CaseFacts.Any) || prompt.Reasons.Overlaps(facts.Reasons))
        && prompt.Needs.IsSubsetOf(facts.Facts);

    public int Score(QuestionPrompt prompt)
    {
        if (!scores.TryGetValue(prompt.Id, out var score))
        {
            scores[prompt.Id] = score = ScoreOf(prompt);
        }

        return score;
    }

    /// <summary>Of the prompts that ask nearly the same thing, the one to keep.</summary>
    public QuestionPrompt BestTwin(IEnumerable<QuestionPrompt> twins) =>
        twins.OrderByDescending(HasTopic)
            .ThenBy(q => q.Diagnoses.Contains(CaseFacts.Any) ? int.MaxValue : q.Diagnoses.Count)
            .ThenByDescending(Score)
            .ThenBy(q => q.Reasons.Count)
            .ThenBy(q => q.Id, StringComparer.Ordinal)
            .First();

    private int ScoreOf(QuestionPrompt prompt) =>
        prompt.Priority switch { 1 => 100, 2 => 60, _ => 30 }
        + Math.Min(40, 20 * facts.Reasons.Count(prompt.Reasons.Contains))
        + (prompt.Diagnoses.Overlaps(facts.Diagnoses) ? 10 : 0)
        + (HasTopic(prompt) ? 30 : 0)
        + (leading.Contains(prompt.Category) ? 15 : 0);

    private bool HasTopic(QuestionPrompt prompt) => prompt.Topics.Overlaps(facts.Topics);

    private int Compare(QuestionPrompt? left, QuestionPrompt? right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var byScore = Score(right).CompareTo(Score(left));
        var byCategory = byScore != 0 ? byScore : categoryOrder[left.Category].CompareTo(categoryOrder[right.Category]);
        return byCategory != 0 ? byCategory : string.CompareOrdinal(left.Id, right.Id);
    }
}
