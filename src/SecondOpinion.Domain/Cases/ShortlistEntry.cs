namespace SecondOpinion.Domain.Cases;

/// <summary>One place to ask: from the built-in list (with its id) or added by name.</summary>
/// <param name="Id">Unique within the case.</param>
/// <param name="DirectoryId">The id in the built-in list, or null for one the person typed.</param>
/// <param name="Name">The name, as listed or as typed.</param>
/// <param name="Phone">The phone number as listed or typed, in any shape.</param>
public sealed record ShortlistEntry(Guid Id, string? DirectoryId, string Name, string? Phone)
{
    public const int NameLength = 120;
    public const int PhoneLength = 40;

    public string Name { get; init => field = PatientWords.AtMost(value, NameLength); } = PatientWords.AtMost(Name, NameLength);

    public string? Phone { get; init => field = PatientWords.AtMost(value, PhoneLength); } = PatientWords.AtMost(Phone, PhoneLength);
}
