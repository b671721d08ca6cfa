namespace SecondOpinion.TestKit.Lived;

/// <summary>What happens to a made-up person.</summary>
/// <param name="VisitDay">The day of the visit that the office gives, counted from day 0.</param>
/// <param name="Offices">The places on the list; the first gives the visit, any others say no.</param>
/// <param name="ForgottenRecord">A record that its office forgets until it is asked again, or null.</param>
/// <param name="NeedsLetter">True when only the letter after 30 days brings the forgotten record.</param>
/// <param name="TreatmentWaits">True when the first doctor moves the start once asked; else it starts on its day.</param>
/// <param name="SafeDays">How many days the first doctor says it is safe to wait, or null when the person only notes that they asked.</param>
public sealed record LivedWorld(int VisitDay, string[] Offices, string? ForgottenRecord = null, bool NeedsLetter = false, bool TreatmentWaits = true, int? SafeDays = null)
{
    /// <summary>Days until an office calls back.</summary>
    public const int CallBackDays = 2;

    /// <summary>Days until records come.</summary>
    public const int RecordDays = 6;

    /// <summary>Days from the visit to the report.</summary>
    public const int ReportDays = 7;
}
