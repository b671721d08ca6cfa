using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Hosting;

/// <summary>
/// What the fields of a form held when it was opened, as marks that are posted with it. A page that stood open while someone
/// else wrote then changes only what was typed on it.
/// </summary>
public static class OpenedFields
{
    /// <summary>The hidden field that holds the marks.</summary>
    public const string Name = "opened";

    // The boxes of a date are one field: a day of one person and a month of another make a day of nobody.
    private static readonly string[] Boxes = ["-month", "-day", "-year"];

    // Also posted where every field was empty.
    private const string Start = "-";

    /// <summary>What is stored, with the marks of it.</summary>
    public static FieldValues Open(FieldValues stored) => Mark(stored, stored);

    /// <summary>What is stored now, with those fields that were typed in since the form was opened. A form without marks is taken as a whole.</summary>
    public static FieldValues Merge(FieldValues typed, FieldValues stored) => Marks(typed) is { } opened
        ? Fields(typed).Union(Fields(stored), StringComparer.Ordinal).Where(field => Is(opened, field, typed)).Aggregate(typed, (all, field) => Copy(all, stored, field))
        : typed;

    /// <summary>The fields that were typed in here and hold something else now than when the form was opened.</summary>
    public static IReadOnlyList<string> Crossed(FieldValues typed, FieldValues stored) => Marks(typed) is { } opened
        ? [.. Fields(typed).Union(Fields(stored), StringComparer.Ordinal).Where(field => !Is(opened, field, typed) && !Is(opened, field, stored) && !string.Equals(Text(typed, field), Text(stored, field), StringComparison.Ordinal))]
        : [];

    /// <summary>The typing as it would be, had the form been opened now.</summary>
    public static FieldValues Reopen(FieldValues typed, FieldValues stored) => Mark(Merge(typed, stored), stored);

    /// <summary>
    /// A kept draft as it is opened again: what was typed in it, and else what is stored now. It keeps its marks, so that
    /// saving it says which of the fields someone else has changed since.
    /// </summary>
    public static FieldValues Resume(FieldValues kept, FieldValues stored) => Merge(kept, stored);

    /// <summary>The fields with one of them, all boxes of it, as others hold it.</summary>
    public static FieldValues Copy(FieldValues to, FieldValues from, string field) =>
        Boxes.Prepend("").Aggregate(to, (all, box) => all.With(field + box, from.All(field + box)));

    /// <summary>What a field holds; the boxes of a date in a row.</summary>
    public static string Text(FieldValues fields, string field) =>
        string.Join(' ', Boxes.Prepend("").SelectMany(box => fields.All(field + box)).Select(value => value.Trim())).Trim();

    private static FieldValues Mark(FieldValues fields, FieldValues opened) =>
        fields.With(Name, string.Join(' ', Fields(opened).Select(field => $"{field}:{MarkOf(Text(opened, field))}").Prepend(Start)));

    private static FrozenDictionary<string, string>? Marks(FieldValues typed) => typed.One(Name)?.Split(' ')
        .Select(mark => mark.Split(':'))
        .Where(mark => mark.Length == 2)
        .DistinctBy(mark => mark[0], StringComparer.Ordinal)
        .ToFrozenDictionary(mark => mark[0], mark => mark[1], StringComparer.Ordinal);

    private static bool Is(FrozenDictionary<string, string> opened, string field, FieldValues fields) =>
        string.Equals(opened.GetValueOrDefault(field, MarkOf("")), MarkOf(Text(fields, field)), StringComparison.Ordinal);

    private static IEnumerable<string> Fields(FieldValues fields) =>
        fields.Fields.Keys.Where(key => !string.Equals(key, Name, StringComparison.Ordinal)).Select(FieldOf).Distinct(StringComparer.Ordinal);

    private static string FieldOf(string key) => Boxes.FirstOrDefault(box => key.EndsWith(box, StringComparison.Ordinal)) is { } part ? key[..^part.Length] : key;

    private static string MarkOf(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12];
}
