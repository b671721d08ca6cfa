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

    /// <summary>The script that is printed by itself, or null for those that go with the page.</summary>
    public string? Words { get; init; }

    /// <summary>The office that its words are for, or null.</summary>
    public Guid? Office { get; init; }

    public static PrintAddress Of(string path, string? size, string? diagnosis, string? languages) => new(
        path,
        string.Equals(size, "large", StringComparison.OrdinalIgnoreCase),
        !string.Equals(diagnosis, "off", StringComparison.OrdinalIgnoreCase),
        PrintLanguages.Find(languages));

    public override string ToString()
    {
        string[] choices =
        [
            .. Visit is { } visit ? [$"visit={visit}"] : Array.Empty<string>(),
            .. Large ? ["size=large"] : Array.Empty<string>(),
            .. NamesDiagnosis ? Array.Empty<string>() : ["diagnosis=off"],
            .. Words is null ? Array.Empty<string>() : [$"words={Uri.EscapeDataString(Words)}"],
            .. Office is null ? Array.Empty<string>() : [$"for={Office}"],
            .. Languages is null ? Array.Empty<string>() : [$"in={Languages.Code}"],
        ];
        return choices is [] ? Path : $"{Path}?{string.Join('&', choices)}";
    }
}
