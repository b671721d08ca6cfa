namespace SecondOpinion.Domain.Cases;

/// <summary>What one may ask for a second opinion. The names are stored; the numbers put kinds at one distance in order.</summary>
public enum PlaceKind
{
    /// <summary>Typed by the person.</summary>
    Own = 0,

    /// <summary>A center or a programme of the built-in list.</summary>
    Center = 1,

    /// <summary>A hospital of Medicare's list.</summary>
    Hospital = 2,

    /// <summary>A doctor or other clinician of a public register.</summary>
    Clinician = 3,
}
