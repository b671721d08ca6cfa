using System.Runtime.InteropServices;

namespace SecondOpinion.Directory.Clinicians.Sqlite;

/// <summary>What lies within the second circle around a person and not within the first, both in miles.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Ring(double First, double Last)
{
    public bool Holds(double miles) => miles > First && miles <= Last;
}
