using System.Collections.Immutable;
using SecondOpinion.Content.Reading;
using SecondOpinion.Content.Sources;
using SecondOpinion.Content.Texts;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Content.Reasons;

/// <summary>Reads <c>reasons.yaml</c>.</summary>
internal sealed class ReasonReading(CatalogueFiles files, SourceCatalogue sources, Speech speech)
{
    public ReasonCatalogue Read()
    {
        var file = files.One("reasons.yaml").Allowing("groups", "reasons");
        var groups = ById<ReasonGroup>.Read("reason group", file.Maps("groups"), Group);
        return new ReasonCatalogue(groups, ById<ReasonEntry>.Read("reason", file.Maps("reasons"), map => Reason(map, groups)), speech);
    }

    private static ReasonGroup Group(CatalogueMap map) => new(map.Allowing("id", "label").Word("id"), map.Text("label"));

    private ReasonEntry Reason(CatalogueMap map, ById<ReasonGroup> groups)
    {
        map.Allowing("id", "group", "label", "why", "pace", "hint", "note", "leads-with", "visits", "why-source", "source");
        return new ReasonEntry(
            new ReasonRule(map.Word("id"), groups.Reference(map, "group"), map.Named("pace", RuleNames.Paces), Leads(map)),
            map.Text("label"),
            map.Text("why"),
            map.Text("hint"),
            map.OptionalText("note"),
            map.AllNamed("visits", RuleNames.Visits),
            sources.Of(map, "why-source"),
            sources.Of(map, "source"));
    }

    // A category is a file of the folder "questions", named by its id; the questions themselves are read after the reasons.
    private ImmutableList<string> Leads(CatalogueMap map) =>
        map.Words("leads-with").Find(category => !files.Has($"questions/{category}.yaml")) is { } stranger
            ? throw map.Find("leads-with")!.Fault($"no question category has the id \"{stranger}\"")
            : map.Words("leads-with");
}
