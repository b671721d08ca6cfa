namespace SecondOpinion.Web.Layout;

/// <summary>A phone number as something to tap.</summary>
public static class PhoneLink
{
    /// <summary>The tel: address of a number of this country, or null when the text is not clearly one.</summary>
    public static string? Of(string? phone)
    {
        var digits = string.Concat((phone ?? string.Empty).Where(char.IsAsciiDigit));
        return digits.Length switch
        {
            10 => $"tel:+1{digits}",
            11 when digits[0] == '1' => $"tel:+{digits}",
            _ => null,
        };
    }

    /// <summary>Ten digits of a register as people write them; anything else as it stands, and null for none.</summary>
    public static string? Written(string digits) => digits switch
    {
        "" => null,
        { Length: 10 } => $"({digits[..3]}) {digits[3..6]}-{digits[6..]}",
        _ => digits,
    };
}
