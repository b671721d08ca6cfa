using System.Collections.Immutable;
using SecondOpinion.Content.Texts;

namespace SecondOpinion.Content.Questions;

/// <summary>Questions for one illness only: one file of the folder <c>questions-by-illness</c>.</summary>
/// <param name="Topic">The topic that a case must touch.</param>
/// <param name="Title">The illness in words.</param>
/// <param name="Questions">In the order of the file.</param>
public sealed record IllnessQuestions(string Topic, PatientText Title, ImmutableList<QuestionEntry> Questions);
