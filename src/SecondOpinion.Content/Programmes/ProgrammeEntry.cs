using SecondOpinion.Content.Texts;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Content.Programmes;

/// <summary>A place of the built-in list and how it takes second opinions, in words.</summary>
public sealed record ProgrammeEntry(Programme Programme, PatientText Note);
