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

    /// <summary>What stood in the box before a name was chosen, while that name stands there.</summary>
    public static string? OwnBefore(FieldValues fields) =>
        fields.One(ComboBox.PickedField(NameForm.WordsField)) is { } picked && string.Equals(picked, fields.One(NameForm.WordsField), StringComparison.Ordinal)
            ? fields.One(ComboBox.BeforeField(NameForm.WordsField))
            : null;

    /// <summary>What a button comes to, or null when it is none of these.</summary>
    public static StepStay? Take(FieldValues fields, string? button) => button switch
    {
        Find => new(fields.With(ShowsField, "yes"), ComboBox.FoundId(NameForm.WordsField)),
        None => new(fields.With(NameForm.NoNameField, "yes")),
        ComboBox.OwnButton => new(With(fields, OwnBefore(fields) ?? fields.One(NameForm.WordsField), before: null)),
        not null when button.StartsWith(ComboBox.PickPrefix, StringComparison.Ordinal) => new(Pick(fields, button[ComboBox.PickPrefix.Length..])),
        _ => null,
    };

    /// <summary>No name that is offered is empty or longer than the box takes: such a one changes nothing.</summary>
    private static FieldValues Pick(FieldValues fields, string name) => name.Length is 0 or > ReportedDiagnosis.OwnWordsLength
        ? fields
        : With(fields, name, OwnBefore(fields) ?? fields.One(NameForm.WordsField));

    private static FieldValues With(FieldValues fields, string? words, string? before)
    {
        var kept = string.Equals(words, before, StringComparison.Ordinal) ? null : before;
        return fields
            .With(NameForm.WordsField, words)
            .With(ComboBox.BeforeField(NameForm.WordsField), kept)
            .With(ComboBox.PickedField(NameForm.WordsField), kept is null ? null : words);
    }
}
