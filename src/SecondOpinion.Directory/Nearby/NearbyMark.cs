using System.Globalization;
using System.Runtime.InteropServices;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Directory.Nearby;

/// <summary>
/// Where a row stands in the order, and so where a page ends: nearest first, then by kind, name and id. The order says
/// nothing else of anyone.
/// </summary>
/// <param name="Miles">Distance in miles.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The name as it is sorted.</param>
/// <param name="Id">The id within its list.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct NearbyMark(double Miles, PlaceKind Kind, string Name, string Id) : IComparable<NearbyMark>
{
    private const int Longest = 400;

    public int CompareTo(NearbyMark other)
    {
        var order = Miles.CompareTo(other.Miles);
        order = order == 0 ? Kind.CompareTo(other.Kind) : order;
        order = order == 0 ? string.CompareOrdinal(Name, other.Name) : order;
        return order == 0 ? string.CompareOrdinal(Id, other.Id) : order;
    }

    /// <summary>As one line of text for a posted form and a sealed case. It tells how far away the person searched, so it belongs in no address.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Miles:R}|{Kind:D}|{Id}|{Name}");

    /// <summary>Reads what <see cref="ToString"/> wrote; anything else is no mark.</summary>
    public static NearbyMark? Parse(string? text) =>
        text is { Length: < Longest } && text.Split('|', 4) is [var miles, var kind, var id, var name]
        && double.TryParse(miles, NumberStyles.Float, CultureInfo.InvariantCulture, out var distance) && double.IsFinite(distance)
        && Enum.TryParse<PlaceKind>(kind, out var known) && Enum.IsDefined(known)
            ? new(distance, known, name, id)
            : null;

    public static bool operator <(NearbyMark left, NearbyMark right) => left.CompareTo(right) < 0;

    public static bool operator >(NearbyMark left, NearbyMark right) => left.CompareTo(right) > 0;

    public static bool operator <=(NearbyMark left, NearbyMark right) => left.CompareTo(right) <= 0;

    public static bool operator >=(NearbyMark left, NearbyMark right) => left.CompareTo(right) >= 0;
}
