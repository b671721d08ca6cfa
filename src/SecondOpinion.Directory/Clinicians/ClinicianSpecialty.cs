using System.Runtime.InteropServices;

namespace SecondOpinion.Directory.Clinicians;

/// <summary>One specialty that a clinician has registered.</summary>
/// <param name="Code">Ten characters of the provider taxonomy, such as <c>207RC0000X</c>.</param>
/// <param name="IsPrimary">The clinician marked it as the main one.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ClinicianSpecialty(string Code, bool IsPrimary)
{
    // As stored: the primary one has a star.
    internal static ClinicianSpecialty Read(string stored) => stored is [.. var code, '*'] ? new(code, IsPrimary: true) : new(stored, IsPrimary: false);

    public override string ToString() => IsPrimary ? Code + "*" : Code;
}
