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
    private readonly Lazy<ConditionSuggester> _english;

    internal ConditionCatalogue(ById<ConditionEntry> conditions, Speech speech)
    {
        _conditions = conditions;
        _speech = speech;
        _english = new Lazy<ConditionSuggester>(() => new ConditionSuggester(All, condition => NameOf(condition.Rule.Id, Language.English)));
        Rules = [.. conditions.All.Select(condition => condition.Rule)];
    }

    public ImmutableList<ConditionRule> Rules { get; }

    public IReadOnlyList<ConditionEntry> All => _conditions.All;

    /// <exception cref="KeyNotFoundException">No such condition.</exception>
    public ConditionEntry this[string id] => _conditions[id];

    public string NameOf(string id, Language language) => _speech.Say(_conditions[id].Name, language, planFor: null);

    /// <summary>Names to offer for what has been typed so far: names that start so, then names with a word that starts so, then small slips.</summary>
    public IReadOnlyList<ConditionSuggestion> Suggest(string typed, int most) => _english.Value.Suggest(typed, most);
}
