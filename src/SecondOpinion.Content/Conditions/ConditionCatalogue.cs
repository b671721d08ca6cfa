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
    private readonly Lazy<ConditionNames> _names;

    internal ConditionCatalogue(ById<ConditionEntry> conditions, ImmutableList<ConditionArea> areas, Speech speech)
    {
        _conditions = conditions;
        _speech = speech;
        Areas = areas;
        Rules = [.. conditions.All.Select(condition => condition.Rule)];
        _names = new(() => new ConditionNames(Rules));
    }

    public ImmutableList<ConditionRule> Rules { get; }

    /// <summary>Finds the conditions that a text names.</summary>
    public ConditionNames Names => _names.Value;

    public IReadOnlyList<ConditionEntry> All => _conditions.All;

    /// <summary>The same by part of medicine, in the order that the files give themselves.</summary>
    public ImmutableList<ConditionArea> Areas { get; }

    /// <exception cref="KeyNotFoundException">No such condition.</exception>
    public ConditionEntry this[string id] => _conditions[id];

    public string NameOf(string id, Language language) => _speech.Say(_conditions[id].Name, language, planFor: null);

    /// <summary>Names to offer for what has been typed so far, in any language: names that are so, names that start so, names with a word that starts so, names inside what was typed, small slips.</summary>
    /// <param name="typed">What has been typed.</param>
    /// <param name="most">How many to offer at most.</param>
    /// <param name="language">The language of the names to show.</param>
    public IReadOnlyList<ConditionSuggestion> Suggest(string typed, int most, Language language = Language.English) =>
        ConditionSuggester.Suggest(All, text => Names.In(text).Select(rule => this[rule.Id]), typed, most, language);
}
