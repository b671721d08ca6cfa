namespace SecondOpinion.Web.Features.Wizard.Specialists;

/// <summary>What Medicare's list calls a hospital, in plain words.</summary>
public static class HospitalKinds
{
    /// <summary>The key of the interface text.</summary>
    public static string KeyOf(string kind) => kind switch
    {
        "Critical Access Hospitals" => "specialists.hospital.small-rural",
        "Rural Emergency Hospital" => "specialists.hospital.rural-emergency",
        "Childrens" => "specialists.hospital.children",
        "Psychiatric" => "specialists.hospital.mind",
        "Acute Care - Veterans Administration" => "specialists.hospital.veterans",
        "Acute Care - Department of Defense" => "specialists.hospital.military",
        "Long-term" => "specialists.hospital.long-term",
        _ => "specialists.hospital.usual",
    };
}
