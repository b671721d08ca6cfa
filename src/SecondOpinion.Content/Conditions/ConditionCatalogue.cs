using System.Collections.Immutable;
using SecondOpinion.Content.Reading;
using SecondOpinion.Content.Texts;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Content.Conditions;

/// <summary>The illnesses and symptoms whose names the app knows.</summary>
public sealed class ConditionCatalogue
{
    private readonly ById<ConditionEntry> _conditions;
    private readonly Speech _speech;

    internal ConditionCatalogue(ById<ConditionEntry> conditions, ImmutableList<ConditionArea> areas, Speech speech)
    {
        _conditions = conditions;
        _speech = speech;
        Areas = areas;
        Rules = [.. conditions.All.Select(condition => condition.Rule)];
    }

    public ImmutableList<ConditionRule> Rules { get; }

    public IReadOnlyList<ConditionEntry> All => _conditions.All;

    /// <summary>The same by part of medicine, in the order that the files give themselves.</summary>
    public ImmutableList<ConditionArea> Areas { get; }

    /// <exception cref="KeyNotFoundException">No such condition.</exception>
    public ConditionEntry this[string id] => _conditions[id];

    public string NameOf(string id, Language language) => _speech.Say(_conditions[id].Name, language, planFor: null);

    /// <summary>The same with every name, for a search.</summary>
    public IReadOnlyList<NamedCondition> Named =>
        [.. All.Select(condition => new NamedCondition(
            condition.Rule.Id,
            [.. condition.Names.Select(name => new SpokenName(name.Shown ?? name.Plain.Trim(), name.Shown is not null))],
            condition.Icd))];
}
