using SecondOpinion.Directory.Clinicians;
using SecondOpinion.Directory.Hospitals;
using SecondOpinion.Directory.Places;
using SecondOpinion.Directory.Programmes;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Directory.Nearby;

/// <summary>One row of any list, as seen from where the person is.</summary>
/// <param name="Id">Unique over all lists.</param>
/// <param name="Miles">Miles as a bird flies, or null when it has no place.</param>
/// <param name="Direction">The way to it, or null like <paramref name="Miles"/>.</param>
public abstract record NearbyRow(string Id, double? Miles, Compass? Direction)
{
    private const string HospitalWord = "hospital:";
    private const string ClinicianWord = "npi:";

    /// <summary>Where it stands in the order.</summary>
    public abstract NearbyMark Mark { get; }

    /// <summary>A center or a programme of the built-in list.</summary>
    public sealed record Center(NearProgramme Near) : NearbyRow(Near.Programme.Id, Near.Miles, Near.Direction)
    {
        public override NearbyMark Mark => new(Miles ?? double.MaxValue, PlaceKind.Center, Near.Programme.Name, Id);
    }

    /// <summary>A hospital of Medicare's list.</summary>
    public sealed record Hospital(NearHospital Near) : NearbyRow(HospitalWord + Near.Hospital.Id, Near.Miles, Near.Direction)
    {
        public override NearbyMark Mark => new(Near.Miles, PlaceKind.Hospital, Near.Hospital.Name, Near.Hospital.Id);
    }

    /// <summary>A clinician of a public register.</summary>
    public sealed record Clinician(NearClinician Near) : NearbyRow(ClinicianWord + Near.Clinician.Npi, Near.Miles, Near.Direction)
    {
        public override NearbyMark Mark => new(Near.Miles, PlaceKind.Clinician, NameKey.Of(Near.Clinician.LastName, Near.Clinician.FirstName), Near.Clinician.Npi);
    }

    internal static string? HospitalIn(string id) => After(id, HospitalWord);

    internal static string? ClinicianIn(string id) => After(id, ClinicianWord);

    private static string? After(string id, string word) => id.StartsWith(word, StringComparison.Ordinal) ? id[word.Length..] : null;
}
