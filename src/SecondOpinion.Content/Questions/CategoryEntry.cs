using SecondOpinion.Content.Texts;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Content.Questions;

/// <summary>A group of questions: its place and its words.</summary>
public sealed record CategoryEntry(QuestionCategory Category, PatientText Title, PatientText Blurb);
