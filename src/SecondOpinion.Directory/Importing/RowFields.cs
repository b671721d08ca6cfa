using System.Buffers.Text;
using SecondOpinion.Directory.Clinicians;

namespace SecondOpinion.Directory.Importing;

/// <summary>Fields that several files write alike.</summary>
internal static class RowFields
{
    public const string BadNpi = "no valid NPI";
    public const string Twice = "an NPI that came before";
    public const string NoName = "no last name";
    public const string NoZip = "no ZIP code in the United States that is known";
    public const string NoSpecialty = "no specialty that is known";

    /// <summary>Ten digits with a right check digit, or null.</summary>
    public static long? NpiIn(ReadOnlySpan<byte> field)
    {
        if (field.Length != 10)
        {
            return null;
        }

        Span<char> digits = stackalloc char[10];
        for (var i = 0; i < digits.Length; i++)
        {
            digits[i] = (char)field[i];
        }

        return Npi.Parse(digits);
    }

    /// <summary>The five digits of a ZIP code, also of nine with or without a hyphen, also where a spreadsheet dropped zeros in front; or null.</summary>
    public static int? ZipIn(ReadOnlySpan<byte> field)
    {
        var hyphen = field.IndexOf((byte)'-');
        var digits = hyphen > 0 ? field[..hyphen] : field;
        if (digits.IsEmpty || digits.ContainsAnyExceptInRange((byte)'0', (byte)'9') || !Utf8Parser.TryParse(digits, out int number, out var length) || length != digits.Length)
        {
            return null;
        }

        return digits.Length switch
        {
            >= 3 and <= 5 => number,
            8 or 9 => number / 10000,
            _ => null,
        };
    }

    /// <summary>A day such as 06/08/2026, or 2026-06-08 as some spreadsheets write it, as a number such as 20260608, or 0.</summary>
    public static int DayIn(ReadOnlySpan<byte> field)
    {
        var separator = field.IndexOf((byte)'/') >= 0 ? (byte)'/' : (byte)'-';
        Span<int> parts = stackalloc int[3];
        for (var i = 0; i < parts.Length; i++)
        {
            if (!Utf8Parser.TryParse(field, out parts[i], out var length) || (i < 2 && (field.Length <= length || field[length] != separator)))
            {
                return 0;
            }

            field = field[Math.Min(length + 1, field.Length)..];
        }

        var (month, day, year) = separator == (byte)'/' ? (parts[0], parts[1], parts[2]) : (parts[1], parts[2], parts[0]);
        return year is > 1900 and < 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? (year * 10000) + (month * 100) + day : 0;
    }

    /// <summary>Ten digits of a phone number, or empty.</summary>
    public static string PhoneIn(ReadOnlySpan<byte> field)
    {
        Span<char> digits = stackalloc char[11];
        var count = 0;
        foreach (var character in field)
        {
            if (character is >= (byte)'0' and <= (byte)'9' && count < digits.Length)
            {
                digits[count++] = (char)character;
            }
        }

        return count == 11 && digits[0] == '1' ? new(digits[1..]) : count == 10 ? new(digits[..10]) : string.Empty;
    }

    public static string Joined(string one, string other) => one.Length == 0 ? other : other.Length == 0 ? one : $"{one}, {other}";
}
