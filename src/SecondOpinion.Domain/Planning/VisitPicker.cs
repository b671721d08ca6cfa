using System.Collections.Immutable;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Domain.Planning;

/// <summary>Picks the questions for the visit: five to ask first, seven to ask if there is time, spread over categories.</summary>
internal sealed class VisitPicker
{
    /// <summary>How long can I safely wait: leads when the illness has a name.</summary>
    private const string HowLongCanIWait = "q-op-01";

    /// <summary>What signs mean I should call: leads when it has none yet.</summary>
    private const string WhenToCall = "q-de-02";

    private readonly CaseFacts facts;
    private readonly ImmutableList<ReasonRule> reasons;
    private readonly ImmutableList<QuestionPrompt> pool;
    private readonly QuestionPrompt? lead;
    private readonly List<QuestionPrompt> picked = [];

    public VisitPicker(CaseFacts facts, RuleBook rules, QuestionScoring scoring, ImmutableList<QuestionPrompt> eligible)
    {
        this.facts = facts;
        reasons = [.. facts.Reasons.SelectMany(id => rules.Reasons.Where(r => string.Equals(r.Id, id, StringComparison.Ordinal)))];
        lead = IsReading ? null : eligible.Find(q => string.Equals(q.Id, LeadId, StringComparison.Ordinal));
        pool = [.. WithoutTwins([.. eligible.Where(QuestionPicks.IsPickable)], scoring).Order(scoring.BestFirst)];
    }

    private bool IsReading => facts.Visit.IsReading();

    private string LeadId => facts.Facts.Contains(Fact.Named) ? HowLongCanIWait : WhenToCall;

    public (ImmutableList<string> AskFirst, ImmutableList<string> AlsoAsk) Pick()
    {
        if (lead is not null)
        {
            picked.Add(lead);
        }

        Fill(QuestionList.AskFirstCount, _ => 2, orAnyCategory: true);
        var first = picked.ConvertAll(q => q.Id);
        if (!IsReading)
        {
            // The first reason's own categories may go one deeper than the others.
            var deeper = reasons.FirstOrDefault()?.LeadsWith ?? [];
            Fill(first.Count + QuestionList.AlsoAskCount, category => deeper.Contains(category) ? 4 : 3, orAnyCategory: false);
        }

        return ([.. first], [.. picked.Skip(first.Count).Select(q => q.Id)]);
    }

    /// <summary>One question for each reason in the order picked, then by score, until the count is reached.</summary>
    private void Fill(int count, Func<string, int> most, bool orAnyCategory)
    {
        foreach (var reason in reasons)
        {
            var own = pool.Where(q => q.Reasons.Contains(reason.Id));
            Add(own.Where(q => reason.LeadsWith.Contains(q.Category)).Concat(orAnyCategory ? own : []));
        }

        while (Add(pool))
        {
        }

        bool Add(IEnumerable<QuestionPrompt> candidates)
        {
            var best = picked.Count < count ? candidates.FirstOrDefault(IsFree) : null;
            if (best is not null)
            {
                picked.Add(best);
            }

            return best is not null;
        }

        bool IsFree(QuestionPrompt prompt) =>
            !picked.Contains(prompt) && picked.Count(q => string.Equals(q.Category, prompt.Category, StringComparison.Ordinal)) < most(prompt.Category);
    }

    /// <summary>Keeps one prompt of each twin. The lead, which is always asked, stands for its own.</summary>
    private IEnumerable<QuestionPrompt> WithoutTwins(ImmutableList<QuestionPrompt> prompts, QuestionScoring scoring) =>
        prompts.GroupBy(q => q.Twin ?? q.Id, StringComparer.Ordinal)
            .Select(twins => lead is not null && twins.Contains(lead) ? lead : scoring.BestTwin(twins));
}
