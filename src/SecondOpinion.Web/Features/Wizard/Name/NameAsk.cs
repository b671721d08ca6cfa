using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Ui;

namespace SecondOpinion.Web.Features.Wizard.Name;

/// <summary>The buttons of the name page's own, for browsers without script: look for names, take one, say there is none yet.</summary>
public static class NameAsk
{
    public const string None = "no-name-yet";

    private const string Find = "find";

    /// <summary>Kept with the draft while the names that were found are shown.</summary>
    private const string ShowsField = "shows-names";

    /// <summary>True when the names that fit the words are to be shown.</summary>
    public static bool Shows(FieldValues fields) => fields.One(ShowsField) is not null;

    /// <summary>What a button makes of the fields, or null when it is none of these.</summary>
    public static FieldValues? Take(FieldValues fields, string? button) => button switch
    {
        Find => fields.With(ShowsField, "yes"),
        None => fields.With(NameForm.NoNameField, "yes"),
        not null when button.StartsWith(ComboBox.PickPrefix, StringComparison.Ordinal) => fields.With(NameForm.WordsField, button[ComboBox.PickPrefix.Length..]),
        _ => null,
    };
}
