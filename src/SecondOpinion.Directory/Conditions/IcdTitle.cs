using System.Runtime.InteropServices;

namespace SecondOpinion.Directory.Conditions;

/// <summary>A row of ICD-10-CM as the search takes it.</summary>
/// <param name="Code">Without the dot.</param>
/// <param name="Title">The long title, in English.</param>
/// <param name="Brief">The title with words shortened, where the long one does not fit where a diagnosis is written; else null.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct IcdTitle(string Code, string Title, string? Brief = null);
