namespace SecondOpinion.TestKit.Nppes;

/// <summary>The column names of NPPES's monthly file, in their order.</summary>
public static class NppesHeading
{
    private const int Specialties = 15;
    private const int OtherIdentifiers = 50;

    /// <summary>The 330 columns of today.</summary>
    public static IReadOnlyList<string> Of330 { get; } =
    [
        "NPI", "Entity Type Code", "Replacement NPI", "Employer Identification Number (EIN)", "Provider Organization Name (Legal Business Name)",
        .. Names("Provider "), "Provider Other Organization Name", "Provider Other Organization Name Type Code", .. Names("Provider Other "), "Provider Other Last Name Type Code",
        .. Address("Mailing"), .. Address("Practice Location"),
        "Provider Enumeration Date", "Last Update Date", "NPI Deactivation Reason Code", "NPI Deactivation Date", "NPI Reactivation Date", "Provider Sex Code",
        "Authorized Official Last Name", "Authorized Official First Name", "Authorized Official Middle Name", "Authorized Official Title or Position", "Authorized Official Telephone Number",
        .. Enumerable.Range(1, Specialties).SelectMany(i => (string[])[$"Healthcare Provider Taxonomy Code_{i}", $"Provider License Number_{i}", $"Provider License Number State Code_{i}", $"Healthcare Provider Primary Taxonomy Switch_{i}"]),
        .. Enumerable.Range(1, OtherIdentifiers).SelectMany(i => (string[])[$"Other Provider Identifier_{i}", $"Other Provider Identifier Type Code_{i}", $"Other Provider Identifier State_{i}", $"Other Provider Identifier Issuer_{i}"]),
        "Is Sole Proprietor", "Is Organization Subpart", "Parent Organization LBN", "Parent Organization TIN",
        "Authorized Official Name Prefix Text", "Authorized Official Name Suffix Text", "Authorized Official Credential Text",
        .. Enumerable.Range(1, Specialties).Select(i => $"Healthcare Provider Taxonomy Group_{i}"),
        "Certification Date",
    ];

    /// <summary>With the five columns that are announced.</summary>
    public static IReadOnlyList<string> Of335 { get; } =
        [.. Of330, "npi_managed_by", "npi_activation_status", "npi_activation_change_reason_list", "npi_activation_future_change_date", "npi_fhir_url"];

    private static string[] Names(string of) =>
        [of + (of.EndsWith("Other ", StringComparison.Ordinal) ? "Last Name" : "Last Name (Legal Name)"), of + "First Name", of + "Middle Name", of + "Name Prefix Text", of + "Name Suffix Text", of + "Credential Text"];

    private static string[] Address(string kind) =>
    [
        $"Provider First Line Business {kind} Address", $"Provider Second Line Business {kind} Address",
        .. ((string[])["City Name", "State Name", "Postal Code", "Country Code (If outside U.S.)", "Telephone Number", "Fax Number"]).Select(part => $"Provider Business {kind} Address {part}"),
    ];
}
