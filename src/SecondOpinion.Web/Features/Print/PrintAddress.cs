namespace SecondOpinion.Web.Features.Print;

/// <summary>The address of a print page with the choices made for it.</summary>
/// <param name="Path">The page.</param>
/// <param name="Large">Large print, 18 point.</param>
/// <param name="NamesDiagnosis">False when the diagnosis is to stay off the page.</param>
/// <param name="Languages">The languages asked for; null for the reader's own.</param>
public sealed record PrintAddress(string Path, bool Large, bool NamesDiagnosis, PrintLanguages? Languages)
{
    /// <summary>The request whose visit it is printed for; null for the one the plan turns on.</summary>
    public Guid? Visit { get; init; }

