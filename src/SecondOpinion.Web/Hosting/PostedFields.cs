using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Hosting;

/// <summary>Reads what a person typed off a posted form, as it stands.</summary>
public static class PostedFields
{
    /// <summary>Most characters kept of one field; every field's own limit is far below and says so beside the field.</summary>
    public const int LongestValue = 10_000;

    // The largest form has a box for each question of a full list.
    private const int MostFields = QuestionList.Most + 60;

    /// <summary>The fields of a form, without the framework's own and the name of the button.</summary>
    public static FieldValues Read(IFormCollection form) => form
        .Where(field => !field.Key.StartsWith('_') && !string.Equals(field.Key, "go", StringComparison.Ordinal))
        .Take(MostFields)
        .Aggregate(FieldValues.Empty, (fields, field) => fields.With(field.Key, field.Value.Where(v => !string.IsNullOrEmpty(v)).Select(Cut)));

    // A browser counts a line break as one character and posts it as two; a text that fits the box fits here. An emoji is two
    // characters, and half of one cannot be stored.
    private static string? Cut(string? value) => value?.ReplaceLineEndings("\n") is { Length: > LongestValue } text
        ? text[..(LongestValue - (char.IsHighSurrogate(text[LongestValue - 1]) ? 1 : 0))]
        : value?.ReplaceLineEndings("\n");
}
