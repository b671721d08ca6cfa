using System.Runtime.InteropServices;

namespace SecondOpinion.Directory.Importing;

/// <summary>How far an import has come.</summary>
/// <param name="Stage">What it is doing, in a few words.</param>
/// <param name="Fraction">How much of this stage is done, from 0 to 1, or null when that cannot be told.</param>
/// <param name="Rows">Rows of the file read so far.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ImportProgress(string Stage, double? Fraction, long Rows);
