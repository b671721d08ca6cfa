using System.Collections.Immutable;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Domain.Planning;

/// <summary>Which records a case asks for.</summary>
/// <param name="Needed">Record ids to gather, in the order to show them.</param>
/// <param name="Other">Ids that may be worth having: offered behind "Show more records".</param>
/// <param name="NoTissueYet">True when tissue records fell away because no biopsy was done; the page says so in their place.</param>
public sealed record RecordList(ImmutableList<string> Needed, ImmutableList<string> Other, bool NoTissueYet)
{
    /// <summary>Nobody was asked about these, so a record that hangs on one is offered, not dropped.</summary>
    private static readonly ImmutableHashSet<Fact> NotAsked = [Fact.HadSurgery, Fact.HadHospitalStay, Fact.HasImplant];

    public static RecordList For(CaseFacts facts, RuleBook rules)
    {
        var noTissue = !facts.Facts.Contains(Fact.Tissue);
        var opening = Opening(facts, rules.RecordSets).Where(id => IsFor(rules.Record(id)!, facts)).Distinct(StringComparer.Ordinal).ToList();
        ImmutableList<string> needed =
        [
            .. opening.Where(id => Applies(rules.Record(id)!, facts) && !(noTissue && rules.RecordSets.NeedTissue.Contains(id))),
        ];
        return new(
            needed,
            [
                .. rules.Records
                    .Where(r => IsFor(r, facts) && !needed.Contains(r.Id) && (Applies(r, facts) || NotAsked.Contains(r.AppliesIf!.Value)))
                    .Where(r => !(noTissue && rules.RecordSets.NeedTissue.Contains(r.Id)))
                    .OrderBy(r => r.Need)
                    .Select(r => r.Id),
            ],
            noTissue && opening.Exists(rules.RecordSets.NeedTissue.Contains));
    }

    /// <summary>The place of a record among all of them, from 1, or null when it is none of them. Its address: the id would say what the illness is.</summary>
    public int? PositionOf(string record) => Needed.AddRange(Other).IndexOf(record, StringComparer.Ordinal) is >= 0 and var at ? at + 1 : null;

    /// <summary>The same, with every record that is tracked already: an answer that changes drops none of these.</summary>
    public RecordList Keeping(Func<string, bool> isTracked, RuleBook rules) => rules.Records.Select(r => r.Id).Where(isTracked).Except(Needed, StringComparer.Ordinal).ToList() is { Count: > 0 } kept
        ? this with { Needed = Needed.AddRange(kept), Other = Other.RemoveAll(kept.Contains) }
        : this;

    /// <summary>The short list for the kind of reading or the diagnoses, then what topics add, then what every case has.</summary>
    private static IEnumerable<string> Opening(CaseFacts facts, RecordSets sets)
    {
        string[] tags = facts.Visit switch
        {
            VisitType.PathologyOnly => ["pathology_only"],
            VisitType.RadiologyOnly => ["radiology_only"],
            _ when facts.Diagnoses.IsEmpty => [CaseFacts.Any],
            _ => [.. facts.Diagnoses],
        };
        return tags.SelectMany(tag => sets.ByTag.GetValueOrDefault(tag, []))
            .Concat(sets.TopicAdds.Where(add => facts.Topics.Contains(add.Key)).SelectMany(add => add.Value))
            .Concat(sets.Always);
    }

    private static bool IsFor(RecordKind kind, CaseFacts facts) => facts.Fits(kind.Diagnoses, kind.Visits, kind.Topics);

    private static bool Applies(RecordKind kind, CaseFacts facts) => kind.AppliesIf is not { } fact || facts.Facts.Contains(fact);
}
