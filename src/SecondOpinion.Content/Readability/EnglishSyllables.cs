using System.Text.RegularExpressions;

namespace SecondOpinion.Content.Readability;

/// <summary>Counts the syllables of an English word by its letters: groups of vowels, less the silent ones, plus the pairs that are said apart.</summary>
public static partial class EnglishSyllables
{
    private static readonly Dictionary<string, int> Irregular = new(StringComparer.Ordinal)
    {
        ["being"] = 2, ["doing"] = 2, ["going"] = 2, ["seeing"] = 2, ["area"] = 3, ["idea"] = 3, ["ideas"] = 3,
        ["people"] = 2, ["someone"] = 2, ["something"] = 2, ["sometimes"] = 2, ["anyone"] = 3, ["everyone"] = 3, ["every"] = 2,
        ["business"] = 2, ["clothes"] = 1, ["create"] = 2, ["react"] = 2, ["science"] = 2, ["diet"] = 2, ["quiet"] = 2, ["trial"] = 2,
        ["trials"] = 2, ["client"] = 2, ["giant"] = 2, ["via"] = 2, ["heard"] = 1, ["used"] = 1, ["unused"] = 2, ["seizure"] = 2,
        ["seizures"] = 2, ["device"] = 2, ["nausea"] = 3, ["diarrhea"] = 4, ["urine"] = 2, ["medicine"] = 3, ["medicines"] = 3,
        ["coworker"] = 3, ["preapproved"] = 3, ["reopen"] = 3, ["homepage"] = 2, ["whole"] = 1, ["wherever"] = 3, ["somewhere"] = 2,
        ["safely"] = 2, ["likely"] = 2, ["lonely"] = 2, ["closely"] = 2, ["rarely"] = 2, ["entirely"] = 4, ["careful"] = 2, ["hopeful"] = 2,
        ["statement"] = 2, ["movement"] = 2, ["agreement"] = 3, ["placement"] = 2, ["sharing"] = 2, ["caregiver"] = 3, ["caregivers"] = 3,
        ["homes"] = 1, ["sites"] = 1, ["online"] = 2, ["outside"] = 2, ["inside"] = 2, ["beside"] = 2, ["copied"] = 2, ["tried"] = 1,
        ["er"] = 2, ["id"] = 2, ["us"] = 1, ["mri"] = 3, ["ct"] = 2, ["pr"] = 2, ["nci"] = 3, ["pdf"] = 3, ["ok"] = 2, ["qr"] = 2, ["zip"] = 1,
        ["myeloma"] = 4, ["mesothelioma"] = 6, ["ovarian"] = 4, ["serious"] = 3, ["various"] = 3, ["previous"] = 3, ["period"] = 3, ["periods"] = 3,
    };

    public static int In(string word)
    {
        var letters = NotLetters().Replace(word.ToLowerInvariant(), "");
        if (letters.Length == 0)
        {
            // Digits are taken in at a glance; plain language asks for them.
            return 1;
        }

        if (Irregular.TryGetValue(letters, out var known))
        {
            return known;
        }

        var count = VowelGroup().Count(letters)
            + SaidApart().Count(letters)
            - SilentInside().Count(letters)
            - (SilentEnd().IsMatch(letters) ? 1 : 0);
        return Math.Max(1, count);
    }

    [GeneratedRegex("[^a-z]")]
    private static partial Regex NotLetters();

    [GeneratedRegex("[aeiouy]+")]
    private static partial Regex VowelGroup();

    /// <summary>Vowels that stand together but are said apart: di-agnosis, vide-o, mil-ia, re-action, influ-ence, th-ism.</summary>
    [GeneratedRegex("i[aou](?!n$|ns$|us|r$|rs$)(?<!tio|sio|cio|cia|tia|gio|xio|sia|zia|shio|lio|nio)|(?<=[dlmnrstv])eo(?=n?$|s$)|(?<=cr|r)ea(?=t[io]|ct)|[^gq]ua(?=l|te|r)|[^gq]ue(?=n[ct])|(?<=[dv])iu|[aeiouy]ing|sm$|sms$|[^aeiou]io(?=n?py)|io(?=id)")]
    private static partial Regex SaidApart();

    /// <summary>An e inside that is not said: before -ly, -ful, -ment, -less, and where two words are one.</summary>
    [GeneratedRegex("(?<=[aeiouy][^aeiouyl])e(?=ly$|ful$|ment$|ments$|less$|ness$)")]
    private static partial Regex SilentInside();

    /// <summary>A silent e at the end, with -s or -d after it where that adds no beat.</summary>
    [GeneratedRegex("(?<![^aeiouy]l)(?<=[a-z][a-z])(?<![aeiouy])e$|(?<![cgsxz]|sh|ch|[^aeiouy]l)(?<=[aeiouy][a-z]+)(?<![aeiouy])es$|(?<![dt])(?<=[aeiouy][a-z]*)(?<![aeiouy])ed$")]
    private static partial Regex SilentEnd();
}
