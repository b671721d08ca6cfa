using System.Runtime.InteropServices;

namespace SecondOpinion.Directory.Conditions;

/// <summary>A part of a text.</summary>
/// <param name="Start">Its first character, from 0.</param>
/// <param name="Length">In characters.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TextRun(int Start, int Length);
