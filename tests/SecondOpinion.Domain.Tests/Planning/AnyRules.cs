using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Domain.Tests.Planning;

/// <summary>A random rule book and a random case to try it on: rules must hold for banks nobody has written yet.</summary>
internal sealed record AnyRules(RuleBook Rules, CaseFacts Facts)
{
    private static readonly string[] Tags = ["solid_tumor", "blood_cancer", "chronic"];
    private static readonly string[] ReasonIds = ["r-a", "r-b", "r-c", "r-d"];
    private static readonly string[] Categories = ["c-1", "c-2", "c-3", "c-4", "c-5"];
    private static readonly string[] Topics = ["caregiver", "work", "breast"];

    /// <summary>Random banks with random cases.</summary>
    public static Arbitrary<AnyRules> Made { get; } =
        (from rules in Books from facts in FactsFor(ReasonIds, Tags, Topics) select new AnyRules(rules, facts)).ToArbitrary();

    /// <summary>Random cases of any kind for a book that stands.</summary>
    public static Arbitrary<AnyRules> Of(RuleBook rules) => FactsFor(
        [.. rules.Reasons.Select(r => r.Id)],
        [.. rules.Prompts.SelectMany(q => q.Diagnoses).Where(tag => tag != CaseFacts.Any).Distinct()],
        [.. rules.Prompts.SelectMany(q => q.Topics).Distinct()])
        .Select(facts => new AnyRules(rules, facts)).ToArbitrary();

    public override string ToString() =>
        $"{string.Join(' ', Facts.Diagnoses)} | {string.Join(' ', Facts.Reasons)} | {Facts.Visit} | {string.Join(' ', Facts.Topics)} | {string.Join(' ', Facts.Facts)} | {Rules.Prompts.Count} prompts";

    private static Gen<RuleBook> Books =>
        from count in Gen.Choose(0, 60)
        from prompts in Gen.CollectToArray(Enumerable.Range(0, count), Prompt)
        from reasons in Gen.CollectToArray(ReasonIds, Reason)
        from records in Gen.CollectToArray(RecordIds, Record)
        from sets in Sets
        select new RuleBook([.. prompts], [.. Categories.Select((id, order) => new QuestionCategory(id, order))], [.. reasons], [.. records], sets, [], []);

    private static string[] RecordIds => [.. Enumerable.Range(0, 12).Select(n => $"rec-{n}")];

    // The two questions that can lead are plain ones in every bank: content validation sees to it.
    private static Gen<QuestionPrompt> Prompt(int number) =>
        from category in Gen.Elements(Categories)
        from diagnoses in Some(Tags)
        from reasons in Some(ReasonIds)
        from anyReason in Gen.Elements(true, false)
        from visits in Gen.SubListOf(Enum.GetValues<VisitType>())
        from topics in Seldom(Topics)
        from needs in Seldom(Enum.GetValues<Fact>())
        from twin in Gen.Frequency((2, Gen.Constant<string?>(null)), (1, Gen.Elements<string?>("t-1", "t-2", "t-3")))
        from priority in Gen.Choose(1, 3)
        from role in Gen.Choose(0, 9)
        let leads = number < 2
        select new QuestionPrompt(
            number switch { 0 => "q-op-01", 1 => "q-de-02", _ => $"q-{number}" },
            category,
            diagnoses,
            anyReason ? reasons.Add(CaseFacts.Any) : reasons,
            [.. visits],
            leads ? [] : [.. topics],
            [.. needs],
            twin,
            priority,
            ForOffice: role is 0 or 1 && !leads,
            IsSensitive: role == 2 && !leads,
            IsBeforeILeave: role == 3 && !leads);

    private static Gen<ReasonRule> Reason(string id) =>
        Gen.SubListOf(Categories).Select(leads => new ReasonRule(id, "group", ReasonPace.Weeks, [.. leads]));

    private static Gen<RecordKind> Record(string id) =>
        from diagnoses in Some(Tags)
        from visits in Gen.SubListOf(Enum.GetValues<VisitType>())
        from topics in Seldom(Topics)
        from need in Gen.Elements(Enum.GetValues<RecordNeed>())
        from fact in Gen.Elements<Fact?>(null, null, Fact.Tissue, Fact.HadSurgery, Fact.PlanGiven)
        select new RecordKind(id, diagnoses, [.. topics], [.. visits], need, fact, "h-records", "portal");

    private static Gen<RecordSets> Sets =>
        from lists in Gen.CollectToArray([.. Tags, CaseFacts.Any, "pathology_only", "radiology_only"], tag => Gen.SubListOf(RecordIds).Select(ids => (tag, ids)))
        from adds in Gen.CollectToArray(Topics, topic => Gen.SubListOf(RecordIds).Select(ids => (topic, ids)))
        from always in Gen.SubListOf(RecordIds)
        from tissue in Gen.SubListOf(RecordIds)
        select new RecordSets(
            lists.ToImmutableDictionary(l => l.tag, l => l.ids.ToImmutableList(), StringComparer.Ordinal),
            [.. adds.Select(a => KeyValuePair.Create(a.topic, a.ids.ToImmutableList()))],
            [.. always],
            [.. tissue]);

    /// <summary>Some of these, or any.</summary>
    private static Gen<ImmutableHashSet<string>> Some(string[] values) =>
        Gen.OneOf(Gen.Constant(ImmutableHashSet.Create(CaseFacts.Any)), Gen.SubListOf(values).Select(some => some.ToImmutableHashSet()));

    /// <summary>Mostly none of these, sometimes some.</summary>
    private static Gen<T[]> Seldom<T>(T[] values) =>
        Gen.Frequency<T[]>((3, Gen.Constant<T[]>([])), (1, Gen.SubListOf(values).Select(some => some.ToArray())));

    private static Gen<CaseFacts> FactsFor(string[] reasons, string[] tags, string[] topics) =>
        from diagnoses in Gen.SubListOf(tags)
        from picked in Gen.Shuffle(reasons)
        from count in Gen.Choose(0, Math.Min(ChosenReasons.Most, reasons.Length))
        from visit in Gen.Elements(Enum.GetValues<VisitType>())
        from touched in Gen.SubListOf(topics)
        from facts in Gen.SubListOf(Enum.GetValues<Fact>())
        select new CaseFacts([.. diagnoses], [.. picked.Take(count)], visit, [.. touched], [.. facts]);
}
