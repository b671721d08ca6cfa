using System.Collections.Immutable;
using SecondOpinion.Content.Reading;
using SecondOpinion.Content.Texts;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Content.Reasons;

/// <summary>The reasons for a second opinion and their groups, in the order they are shown.</summary>
public sealed class ReasonCatalogue
{
    private readonly ById<ReasonGroup> _groups;
    private readonly ById<ReasonEntry> _reasons;
    private readonly Speech _speech;

    internal ReasonCatalogue(ById<ReasonGroup> groups, ById<ReasonEntry> reasons, Speech speech)
    {
        _groups = groups;
        _reasons = reasons;
        _speech = speech;
        Rules = [.. reasons.All.Select(reason => reason.Rule)];
    }

    public ImmutableList<ReasonRule> Rules { get; }

    public IReadOnlyList<ReasonEntry> All => _reasons.All;

    public IReadOnlyList<ReasonGroup> Groups => _groups.All;

    /// <exception cref="KeyNotFoundException">No such reason.</exception>
    public ReasonEntry this[string id] => _reasons[id];

    /// <summary>The reasons of a group, in their order.</summary>
    public IEnumerable<ReasonEntry> In(string group) =>
        All.Where(reason => string.Equals(reason.Rule.Group, group, StringComparison.Ordinal));

    public string LabelOf(string id, Language language, PlanFor? planFor = null) => _speech.Say(_reasons[id].Label, language, planFor);

    public string WhyOf(string id, Language language, PlanFor? planFor = null) => _speech.Say(_reasons[id].Why, language, planFor);

    public string HintOf(string id, Language language, PlanFor? planFor = null) => _speech.Say(_reasons[id].Hint, language, planFor);

    public string? NoteOf(string id, Language language, PlanFor? planFor = null) =>
        _reasons[id].Note is { } note ? _speech.Say(note, language, planFor) : null;

    public string GroupLabelOf(string id, Language language, PlanFor? planFor = null) => _speech.Say(_groups[id].Label, language, planFor);

    internal void Check(CatalogueMap map) => _reasons.Check(map, "reasons", "any");
}
