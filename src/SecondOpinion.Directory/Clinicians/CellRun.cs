using System.Runtime.InteropServices;

namespace SecondOpinion.Directory.Clinicians;

/// <summary>Cells from the first to the last, both included.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CellRun(int First, int Last);
