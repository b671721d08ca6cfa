using System.Runtime.InteropServices;

namespace SecondOpinion.Directory.Clinicians.Postgres;

/// <summary>A ZIP area where a specialty is found, and how far away its middle is.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PostgresSpot(double Miles, int Zip, int Specialty);
