using System.Runtime.InteropServices;

namespace SecondOpinion.Directory.Clinicians;

/// <summary>When an NPI was last taken out of use and last put back, as far as any imported file has told. Days are numbers such as 20260608, or 0.</summary>
/// <param name="Npi">Ten digits as a number.</param>
/// <param name="Ended">The newest day of deactivation that is known.</param>
/// <param name="Resumed">The newest day of reactivation that is known.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Deactivation(long Npi, int Ended, int Resumed)
{
    /// <summary>Whoever was put back on the day of the deactivation or later is in use.</summary>
    public bool IsGone => Resumed < Ended;

    /// <summary>What two files together tell of one NPI, whichever came first.</summary>
    public Deactivation With(Deactivation other) => new(Npi, Math.Max(Ended, other.Ended), Math.Max(Resumed, other.Resumed));
}
