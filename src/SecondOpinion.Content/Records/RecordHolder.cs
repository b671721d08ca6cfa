using SecondOpinion.Content.Texts;

namespace SecondOpinion.Content.Records;

/// <summary>Who has a record, and what to say to them.</summary>
public sealed record RecordHolder(string Id, PatientText Name, PatientText Ask);
