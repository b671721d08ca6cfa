using System.Collections.Immutable;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Directory.Conditions;

/// <summary>All names of all illnesses in memory: those of the catalogue and, when they have been imported, those of ICD-10-CM. It never changes; a new one takes its place.</summary>
public sealed class ConditionIndex
{
    /// <summary>Of names found in parts, those that are this much worse than the best are left out.</summary>
    private const float FarBelowBest = 0.6f;

    /// <summary>The plain name in each language.</summary>
    private const int PlainNames = 2;
    private const float PlainLead = 0.08f;
    private const float ShownLead = 0.03f;
    private const float LeadOfTwiceAsManyNames = 0.05f;

    private const float MuchBetter = 1.15f;
    private const float LeastOfParts = 0.25f;

    private readonly IReadOnlyList<NamedCondition> conditions;
    private readonly IReadOnlyList<IcdTitle> titles;
    private readonly NameIndex names;
    private readonly NameIndex codedNames;
    private readonly CodeIndex codes;
    private readonly CodeIndex titleCodes;

    /// <param name="conditions">The catalogue, the more important first.</param>
    /// <param name="titles">The rows of ICD-10-CM, or none.</param>
    public ConditionIndex(IReadOnlyList<NamedCondition> conditions, IReadOnlyList<IcdTitle> titles)
        : this(
            conditions,
            new NameIndex(conditions.SelectMany((condition, owner) => condition.Names.Select((name, at) => new NameIndex.Entry(name.Text, owner, name.IsShown, LeadOf(condition, at))))),
            new CodeIndex(conditions.SelectMany((condition, owner) => condition.Codes.Select(code => (IcdCode.Bare(code), owner)))),
            titles)
    {
    }

    private ConditionIndex(IReadOnlyList<NamedCondition> conditions, NameIndex names, CodeIndex codes, IReadOnlyList<IcdTitle> titles)
    {
        this.conditions = conditions;
        this.names = names;
        this.codes = codes;
        this.titles = titles;
        codedNames = new NameIndex(titles.Select((title, owner) => new NameIndex.Entry(title.Title, owner, IsShown: true, Lead: 0)));
        titleCodes = new CodeIndex(titles.Select((title, owner) => (title.Code, owner)));
    }

    /// <summary>The same catalogue with other rows of ICD-10-CM.</summary>
    public ConditionIndex With(IReadOnlyList<IcdTitle> others) => new(conditions, names, codes, others);

    /// <summary>Illnesses that may be meant, the likeliest first: a name just as typed, then names of the catalogue, then titles of ICD-10-CM, then what is found in parts of the text.</summary>
    /// <param name="typed">What has been typed so far; the last word may be half typed.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<ConditionHit> Find(string typed, int most)
    {
        var hits = new HitList(most);
        if (IcdCode.In(typed) is { } code)
        {
            AddByCode(code, hits);
        }

        if (TypedText.Read(typed) is { } text)
        {
            AddByName(text, hits);
        }

        return hits.All;
    }

    /// <summary>Plain names come before others, and illnesses that people have many names for before those they rarely speak of.</summary>
    private static float LeadOf(NamedCondition condition, int name) =>
        (name < PlainNames ? PlainLead : condition.Names[name].IsShown ? ShownLead : 0) + (LeadOfTwiceAsManyNames * MathF.Log2(condition.Names.Length));

    private void AddByCode(string code, HitList hits)
    {
        foreach (var owner in codes.Find(code))
        {
            hits.Add(new ConditionHit.Known(conditions[owner].Id, Name: null, []), conditions[owner].Codes);
        }

        foreach (var row in titleCodes.Find(code))
        {
            hits.Add(CodedBy(titles[row], []));
        }
    }

    private void AddByName(TypedText text, HitList hits)
    {
        var known = NameFinding.Whole(names, text, hits.Most);
        if (known.Same is { Count: > 0 } same)
        {
            // Whoever has typed a whole name is not to read of other illnesses.
            AddKnown(known, same, hits);
            if (text.Words.Length == 1)
            {
                // One word may be the beginning of more.
                AddKnown(known, known.Names.InOrder, hits);
            }

            return;
        }

        var coded = known.Names.Count < hits.Most ? NameFinding.Whole(codedNames, text, hits.Most) : null;
        AddCoded(coded, coded?.Same, hits);
        AddKnown(known, known.Names.InOrder, hits);
        if (known.Names.Count > 0)
        {
            AddCoded(coded, coded?.Names.InOrder, hits);
        }
        else
        {
            AddCoded(coded, coded?.Names.InOrder.Take(hits.Most / 2), hits);
            AddParts(known.InParts(hits.Most), coded is { Names.Count: 0 } ? coded.InParts(hits.Most) : null, hits);
            AddCoded(coded, coded?.Names.InOrder, hits);
        }
    }

    private void AddParts(NameFinding known, NameFinding? coded, HitList hits)
    {
        // A title that holds far more of what was typed is not to be crowded out.
        var isClearlyCoded = coded is not null && coded.Names.TopScore > MuchBetter * known.Names.TopScore;
        AddKnown(known, NearTheBest(known).Take(isClearlyCoded ? hits.Most / 2 : hits.Most), hits);
        if (coded is not null && (isClearlyCoded || hits.All.Count == 0))
        {
            AddCoded(coded, NearTheBest(coded), hits);
        }
    }

    private static IEnumerable<BestNames.Found> NearTheBest(NameFinding parts) =>
        parts.Names.InOrder.Where(name => name.Score >= LeastOfParts && name.Score >= FarBelowBest * parts.Names.TopScore);

    private void AddKnown(NameFinding finding, IEnumerable<BestNames.Found> found, HitList hits)
    {
        foreach (var name in found)
        {
            var text = names[name.Name].Text;
            var condition = conditions[name.Owner];
            hits.Add(names[name.Name].IsShown
                ? new ConditionHit.Known(condition.Id, text, finding.Search.MarksIn(name.Name))
                : new ConditionHit.Known(condition.Id, Name: null, []), condition.Codes);
        }
    }

    private void AddCoded(NameFinding? finding, IEnumerable<BestNames.Found>? found, HitList hits)
    {
        foreach (var name in found ?? [])
        {
            hits.Add(CodedBy(titles[name.Owner], finding!.Search.MarksIn(name.Name)));
        }
    }

    private static ConditionHit.Coded CodedBy(IcdTitle title, ImmutableArray<TextRun> marks) => new(IcdCode.WithDot(title.Code), title.Title, title.Brief ?? title.Title, marks);
}
