using System.Globalization;
using SecondOpinion.Directory.Clinicians;

namespace SecondOpinion.Web.Features.Wizard.Specialists;

/// <summary>Registers write in capitals, which are hard to read. Words are eased; what people write in capitals stays so.</summary>
public static class RegisterLetters
{
    private static readonly HashSet<string> Kept = new(StringComparer.Ordinal)
    {
        "N", "S", "E", "W", "NE", "NW", "SE", "SW", "PO", "VA", "US", "II", "III", "IV", "MD", "DO", "PC", "PA", "PLLC", "LLC", "LLP", "LTD", "NP",
        "UC", "UCLA", "UCSF", "UCSD", "UCI", "USC", "UNC", "UPMC", "NYU", "NYC", "UAB", "UAMS", "UT", "UTMB", "UW", "UVA", "UVM", "UI", "UF", "UMC", "UMASS", "LSU", "MUSC", "OHSU", "OU", "OSU", "TMC", "HCA", "SSM", "OSF", "IU", "KU", "MU", "MSU", "CHI", "CHRISTUS", "VCU", "WVU", "SUNY", "ECU", "BJC", "HSHS", "AHN", "MHS", "DMC", "RWJ",
    };

    /// <summary>The text in usual letters. One with small letters in it was written with care and stays as it is.</summary>
    public static string Ease(string text) =>
        text.Any(char.IsLower) ? text : string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Word));

    /// <summary>First name, middle letter, last name and title: "Ann Q. O'Brien Jr., MD".</summary>
    public static string NameOf(Clinician person)
    {
        var middle = person.MiddleName is [var initial, ..] && char.IsLetter(initial) ? $"{initial}." : null;
        var suffix = person.NameSuffix.Length == 0 ? null : Ease(person.NameSuffix);
        var name = string.Join(' ', new[] { Ease(person.FirstName), middle, Ease(person.LastName), suffix }.Where(part => !string.IsNullOrEmpty(part)));
        return person.Credential.Length == 0 ? name : $"{name}, {person.Credential.Replace(".", "", StringComparison.Ordinal)}";
    }

    private static string Word(string word, int index)
    {
        var letters = word.Trim(',', '.', '(', ')');
        if (Kept.Contains(letters) || letters.Any(char.IsAsciiDigit))
        {
            return letters.Length > 2 && char.IsAsciiDigit(letters[0]) && letters[^1] is 'T' or 'H' or 'D' ? word.ToLowerInvariant() : word;
        }

        var eased = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(word.ToLowerInvariant());
        return letters switch
        {
            "OF" or "AND" or "THE" or "AT" or "FOR" or "IN" when index > 0 => word.ToLowerInvariant(),
            ['M', 'C', _, _, ..] => eased.Replace($"Mc{eased[2]}", $"Mc{char.ToUpperInvariant(eased[2])}", StringComparison.Ordinal),
            _ => AfterApostrophe(eased),
        };
    }

    // "O'Brien" and "D'Angelo", but "Women's" and "St. Mary's".
    private static string AfterApostrophe(string word) => string.Join('-', word.Split('-').Select(part =>
        part.IndexOf('\'', StringComparison.Ordinal) is 1 && part.Length > 3 ? part[..2] + char.ToUpperInvariant(part[2]) + part[3..] : part.Replace("'S", "'s", StringComparison.Ordinal)));
}
