namespace SecondOpinion.Web.Features.Print;

/// <summary>The address of a print page with the choices made for it.</summary>
/// <param name="Path">The page.</param>
/// <param name="Large">Large print, 18 point.</param>
/// <param name="NamesDiagnosis">False when the diagnosis is to stay off the page.</param>
public sealed record PrintAddress(string Path, bool Large, bool NamesDiagnosis)
{
    public static PrintAddress Of(string path, string? size, string? diagnosis) => new(
        path,
        string.Equals(size, "large", StringComparison.OrdinalIgnoreCase),
        !string.Equals(diagnosis, "off", StringComparison.OrdinalIgnoreCase));

    public override string ToString() => (Large, NamesDiagnosis) switch
    {
        (true, true) => $"{Path}?size=large",
        (true, false) => $"{Path}?size=large&diagnosis=off",
        (false, true) => Path,
        (false, false) => $"{Path}?diagnosis=off",
    };
}
