using System.Collections.Immutable;
using SecondOpinion.Content.Reading;
using SecondOpinion.Content.Sources;
using SecondOpinion.Content.Texts;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Content.Guidance;

/// <summary>From general to the one-illness expert: what kind of doctor to look for, and where. Words, not names.</summary>
public sealed class LadderCatalogue
{
    /// <summary>The entry for a case that fits no other.</summary>
    public const string AnyOther = "any-other";

    private readonly ById<LadderEntry> _ladders;

    private LadderCatalogue(ById<LadderEntry> ladders, ImmutableList<PatientText> whereToLook)
    {
        _ladders = ladders;
        WhereToLook = whereToLook;
    }

    /// <summary>Where to look, in plain order: the own doctor first, ratings last.</summary>
    public ImmutableList<PatientText> WhereToLook { get; }

    public IReadOnlyList<LadderEntry> All => _ladders.All;

    /// <exception cref="KeyNotFoundException">No such entry.</exception>
    public LadderEntry this[string id] => _ladders[id];

    /// <summary>The kinds of doctor for a case: by the illnesses that the patient's words name, else by diagnosis tag, else the entry for any other.</summary>
    /// <param name="named">What the patient's own words name.</param>
    /// <param name="tags">Diagnosis tags of the case, in their order.</param>
    public IReadOnlyList<LadderEntry> For(IEnumerable<ConditionRule> named, IEnumerable<string> tags)
    {
        var byName = named.Select(condition => condition.Ladder).Where(id => !string.Equals(id, AnyOther, StringComparison.Ordinal));
        var byTag = tags.SelectMany(tag => All.Where(ladder => ladder.Tags.Contains(tag))).Select(ladder => ladder.Id);
        var known = byName.Distinct(StringComparer.Ordinal).ToList();
        var ids = known.Count > 0 ? known : byTag.Distinct(StringComparer.Ordinal).DefaultIfEmpty(AnyOther);
        return [.. ids.Select(id => _ladders[id])];
    }

    internal string Reference(CatalogueMap map, string key) => _ladders.Reference(map, key);

    internal static LadderCatalogue From(CatalogueFiles files, Tags tags, SourceCatalogue sources)
    {
        var file = files.One("ladders.yaml").Allowing("where-to-look", "ladders");
        return new LadderCatalogue(
            ById<LadderEntry>.Read("ladder", file.Maps("ladders"), map => new LadderEntry(
                map.Allowing("id", "tags", "ask-for", "and-ask", "note", "taxonomy", "source").Word("id"),
                tags.DiagnosesOf(map, "tags"),
                map.Text("ask-for"),
                map.Text("and-ask"),
                map.OptionalText("note"),
                map.Words("taxonomy"),
                sources.Of(map, "source"))),
            file.Texts("where-to-look"));
    }
}
