using SecondOpinion.Content.Texts;

namespace SecondOpinion.Content.Reasons;

/// <summary>Reasons that are shown together.</summary>
public sealed record ReasonGroup(string Id, PatientText Label);
