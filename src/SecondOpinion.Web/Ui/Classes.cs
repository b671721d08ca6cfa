namespace SecondOpinion.Web.Ui;

/// <summary>Class names of an element, where some depend on a state.</summary>
public static class Classes
{
    /// <summary>The names that are there, with a space between.</summary>
    public static string Of(string always, params ReadOnlySpan<string?> sometimes)
    {
        var names = always;
        foreach (var name in sometimes)
        {
            names = name is null ? names : $"{names} {name}";
        }

        return names;
    }
}
