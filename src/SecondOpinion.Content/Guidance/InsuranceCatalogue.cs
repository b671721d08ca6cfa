using System.Collections.Frozen;
using System.Collections.Immutable;
using SecondOpinion.Content.Reading;
using SecondOpinion.Content.Sources;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Content.Guidance;

/// <summary>Kinds of plan and facts about them. Figures stand apart from the words, each with its year.</summary>
public sealed class InsuranceCatalogue
{
    private const string File = "insurance.yaml";

    private readonly FrozenDictionary<InsuranceKind, InsuranceKindEntry> _kinds;

    private InsuranceCatalogue(ImmutableList<InsuranceKindEntry> kinds, ImmutableList<InsuranceFact> facts, CheckDates dates)
    {
        All = kinds;
        Facts = facts;
        Dates = dates;
        _kinds = kinds.ToFrozenDictionary(kind => kind.Kind);
    }

    /// <summary>Every kind of plan, in the order to offer them.</summary>
    public ImmutableList<InsuranceKindEntry> All { get; }

    public ImmutableList<InsuranceFact> Facts { get; }

    /// <summary>When the facts were looked up, and when they are due again.</summary>
    public CheckDates Dates { get; }

    public InsuranceKindEntry this[InsuranceKind kind] => _kinds[kind];

    /// <summary>The facts for a kind of plan, and those for whoever pays themselves.</summary>
    public IEnumerable<InsuranceFact> FactsFor(Insurance insurance) =>
        Facts.Where(fact => insurance.PaysSelf && fact.ForSelfPay || insurance.Kind is { } kind && fact.Kinds.Contains(kind));

    internal static InsuranceCatalogue From(CatalogueFiles files, SourceCatalogue sources)
    {
        var file = files.One(File).Allowing("kinds", "facts");
        var kinds = ById<InsuranceKindEntry>.Read("kind of plan", file.Maps("kinds"), map => new InsuranceKindEntry(
            map.Allowing("id", "call", "referral", "ask", "source").Named("id", RuleNames.InsuranceKinds),
            map.Text("call"),
            map.Text("referral"),
            map.Texts("ask"),
            sources.Of(map, "source"))).All;
        var missing = Enum.GetValues<InsuranceKind>().Except(kinds.Select(kind => kind.Kind)).ToList();
        var facts = ById<InsuranceFact>.Read("fact", file.Maps("facts"), map => new InsuranceFact(
            map.Allowing("id", "kinds", "pays-self", "year", "figures", "text", "source").Word("id"),
            map.AllNamed("kinds", RuleNames.InsuranceKinds),
            map.Flag("pays-self"),
            map.Number("year"),
            map.Text("text"),
            FiguresOf(map),
            sources.Of(map, "source"))).All;
        return missing is [var kind, ..]
            ? throw file.Fault($"the kind of plan {kind} has no words")
            : new InsuranceCatalogue([.. kinds], [.. facts], files.DatesOf(File));
    }

    private static ImmutableSortedDictionary<string, string> FiguresOf(CatalogueMap map) => map.Find("figures") is CatalogueMap figures
        ? figures.Entries.ToImmutableSortedDictionary(figure => figure.Key, figure => figures.Word(figure.Key), StringComparer.Ordinal)
        : ImmutableSortedDictionary<string, string>.Empty;
}
