using System.Collections.Immutable;
using SecondOpinion.Content.Sources;
using SecondOpinion.Content.Texts;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Content.Questions;

/// <summary>A question of the bank: what the rules see, and its words.</summary>
/// <param name="Prompt">When it fits.</param>
/// <param name="Text">The question itself, in the patient's voice.</param>
/// <param name="Explain">A plain meaning of a hard word in it, or null.</param>
/// <param name="Sources">Where the idea comes from.</param>
public sealed record QuestionEntry(QuestionPrompt Prompt, PatientText Text, PatientText? Explain, ImmutableList<Source> Sources);
