using System.Text.RegularExpressions;

namespace SecondOpinion.Web.Layout;

/// <summary>A phone number as something to tap.</summary>
public static partial class PhoneLink
{
    /// <summary>The tel: address of a number of this country, with its extension (RFC 3966, section 3), or null when the text is not clearly one.</summary>
    public static string? Of(string? phone)
    {
        var text = phone ?? string.Empty;
        var extension = Extension().Match(text);
        var digits = string.Concat((extension.Success ? text[..extension.Index] : text).Where(char.IsAsciiDigit));
        var number = digits.Length switch
        {
            10 => $"tel:+1{digits}",
            11 when digits[0] == '1' => $"tel:+{digits}",
            _ => null,
        };
        return number is not null && extension.Success ? $"{number};ext={extension.Groups["digits"].Value}" : number;
    }

    /// <summary>Ten digits of a register as people write them; anything else as it stands, and null for none.</summary>
    public static string? Written(string digits) => digits switch
    {
        "" => null,
        { Length: 10 } => $"({digits[..3]}) {digits[3..6]}-{digits[6..]}",
        _ => digits,
    };

    // As people write it, in English and in Spanish, at the end of a number.
    [GeneratedRegex(@"[\s,;]*(?<!\p{L})(?:extension|extensión|ext|x|#)[\s.:]*(?<digits>[0-9]{1,7})\s*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Extension();
}
