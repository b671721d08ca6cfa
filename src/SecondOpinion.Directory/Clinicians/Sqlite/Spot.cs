using System.Runtime.InteropServices;

namespace SecondOpinion.Directory.Clinicians.Sqlite;

/// <summary>A ZIP area where a specialty is found, and how far away its middle is.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Spot(double Miles, int Zip, Specialty Specialty);
