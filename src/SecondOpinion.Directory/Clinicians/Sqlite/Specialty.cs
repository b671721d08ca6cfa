using System.Runtime.InteropServices;

namespace SecondOpinion.Directory.Clinicians.Sqlite;

/// <summary>A taxonomy code as the file numbers it.</summary>
/// <param name="Id">Its number in this file.</param>
/// <param name="Spots">In how many ZIP areas it is found.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Specialty(int Id, int Spots);
