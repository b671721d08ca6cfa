using System.Collections.Immutable;
using SecondOpinion.Content.Texts;

namespace SecondOpinion.Content.Conditions;

/// <summary>Illnesses of one part of medicine: one file of the folder <c>conditions</c>.</summary>
/// <param name="Id">The file's name.</param>
/// <param name="Name">Such as "Heart and valves".</param>
/// <param name="Conditions">In the order of the file.</param>
public sealed record ConditionArea(string Id, PatientText Name, ImmutableList<ConditionEntry> Conditions);
