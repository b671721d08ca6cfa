namespace SecondOpinion.Web.Features.Wizard.Specialists;

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
}
