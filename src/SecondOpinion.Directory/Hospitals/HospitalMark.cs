using System.Runtime.InteropServices;

namespace SecondOpinion.Directory.Hospitals;

/// <summary>Where a hospital stands in the order: nearest first, then by name, then by id.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct HospitalMark(double Miles, string Name, string Id) : IComparable<HospitalMark>
{
    public int CompareTo(HospitalMark other)
    {
        var order = Miles.CompareTo(other.Miles);
        order = order == 0 ? string.CompareOrdinal(Name, other.Name) : order;
        return order == 0 ? string.CompareOrdinal(Id, other.Id) : order;
    }

    public static bool operator <(HospitalMark left, HospitalMark right) => left.CompareTo(right) < 0;

    public static bool operator >(HospitalMark left, HospitalMark right) => left.CompareTo(right) > 0;

    public static bool operator <=(HospitalMark left, HospitalMark right) => left.CompareTo(right) <= 0;

    public static bool operator >=(HospitalMark left, HospitalMark right) => left.CompareTo(right) >= 0;
}
