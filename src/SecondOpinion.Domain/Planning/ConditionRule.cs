using System.Collections.Immutable;

namespace SecondOpinion.Domain.Planning;

/// <summary>An illness, or a symptom with no name yet, as the rules see it: what it adds to a case when the patient's own words name it.</summary>
/// <param name="Id">Such as <c>multiple-myeloma</c>.</param>
/// <param name="Names">Names, lay names, abbreviations and common misspellings, in every language, as <see cref="IllnessWords"/> writes them.</param>
/// <param name="Tags">Diagnosis tags, used where the kind that was told says nothing: no name yet, or something else.</param>
/// <param name="Topics">Topics that the question and record rules use.</param>
/// <param name="IsSymptom">True for an entry that is a symptom, not a name.</param>
/// <param name="Ladder">The id of the kind of doctor to look for.</param>
/// <param name="DangerExtras">Ids of danger cards to show beyond those of its tags and topics.</param>
/// <param name="HoursOrDays">True where hours or days can count. It shows the notice that care may need to start soon, and advises nothing.</param>
public sealed record ConditionRule(
    string Id,
    ImmutableArray<string> Names,
    ImmutableList<string> Tags,
    ImmutableList<string> Topics,
    bool IsSymptom,
    string Ladder,
    ImmutableList<string> DangerExtras,
    bool HoursOrDays);
