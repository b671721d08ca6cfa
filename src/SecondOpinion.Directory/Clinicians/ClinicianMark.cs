using System.Globalization;
using System.Runtime.InteropServices;

namespace SecondOpinion.Directory.Clinicians;

/// <summary>
/// Where a page of clinicians ends. The next page starts after it, also when the directory was replaced in between: nobody
/// is shown twice and nobody is skipped who stood in both.
/// </summary>
/// <param name="Miles">Distance of the last one shown, in miles.</param>
/// <param name="Name">The name as it is sorted.</param>
/// <param name="Npi">Ten digits as a number.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ClinicianMark(double Miles, string Name, long Npi) : IComparable<ClinicianMark>
{
    /// <summary>Nearest first, then by name, then by NPI so that no two are alike.</summary>
    public int CompareTo(ClinicianMark other)
    {
        var order = Miles.CompareTo(other.Miles);
        order = order == 0 ? string.CompareOrdinal(Name, other.Name) : order;
        return order == 0 ? Npi.CompareTo(other.Npi) : order;
    }

    /// <summary>As text for a hidden field of a posted form. It tells how far away the person searched, so it belongs in no address.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Miles:R}|{Npi}|{Name}");

    /// <summary>Reads what <see cref="ToString"/> wrote; anything else is no mark.</summary>
    public static ClinicianMark? Parse(string? text) =>
        text?.Split('|') is [var miles, var npi, var name]
        && double.TryParse(miles, NumberStyles.Float, CultureInfo.InvariantCulture, out var distance)
        && double.IsFinite(distance)
        && long.TryParse(npi, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new(distance, name, number)
            : null;

    public static bool operator <(ClinicianMark left, ClinicianMark right) => left.CompareTo(right) < 0;

    public static bool operator >(ClinicianMark left, ClinicianMark right) => left.CompareTo(right) > 0;

    public static bool operator <=(ClinicianMark left, ClinicianMark right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ClinicianMark left, ClinicianMark right) => left.CompareTo(right) >= 0;
}
