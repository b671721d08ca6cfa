using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace SecondOpinion.Directory.Importing;

/// <summary>Makes text of a field: trimmed, one space for anything that would break a line.</summary>
internal static class FieldText
{
    private static readonly SearchValues<char> Unwanted = SearchValues.Create([.. Enumerable.Range(0, 32).Select(code => (char)code), '\u007f']);

    public static string Of(ReadOnlySpan<byte> field)
    {
        field = field.Trim((byte)' ');
        if (field.IsEmpty)
        {
            return string.Empty;
        }

        // Files that passed through other programs hold single bytes of Latin-1 here and there.
        var text = Utf8.IsValid(field) ? Encoding.UTF8.GetString(field) : Encoding.Latin1.GetString(field);
        return text.AsSpan().ContainsAny(Unwanted) ? Clean(text) : text;
    }

    private static string Clean(string text)
    {
        var clean = new StringBuilder(text);
        for (var i = 0; i < clean.Length; i++)
        {
            clean[i] = char.IsControl(clean[i]) ? ' ' : clean[i];
        }

        return clean.ToString().Trim();
    }
}
