using System.Globalization;

namespace SecondOpinion.Directory.Clinicians;

/// <summary>National Provider Identifiers: ten digits, the last of them a check digit.</summary>
internal static class Npi
{
    // What the card-issuer prefix 80840, which every NPI is checked with, adds to the sum.
    private const int Prefix = 24;

    /// <summary>The number, or null when it is no NPI: other than ten digits, another first digit than 1 or 2, or a wrong check digit.</summary>
    public static long? Parse(ReadOnlySpan<char> text)
    {
        if (text.Length != 10 || text[0] is not ('1' or '2') || !long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        return (number % 10) == CheckDigit(number / 10) ? number : null;
    }

    /// <summary>The digit that makes nine digits an NPI.</summary>
    public static long CheckDigit(long nine)
    {
        long sum = Prefix;
        for (var isDoubled = true; nine > 0; nine /= 10, isDoubled = !isDoubled)
        {
            var digit = (nine % 10) * (isDoubled ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
        }

        return (10 - (sum % 10)) % 10;
    }
}
