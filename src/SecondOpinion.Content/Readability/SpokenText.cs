using System.Text.RegularExpressions;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Content.Readability;

/// <summary>A text as it is read aloud, for the formulas: a placeholder or a name that readers were given is a short word, a phone number is not reading matter.</summary>
public static partial class SpokenText
{
    public static string Of(string words, Language language) => language == Language.Spanish
        ? PhoneNumber().Replace(Placeholder().Replace(words, "Ana"), "uno")
        : PhoneNumber().Replace(GivenName().Replace(Placeholder().Replace(words, "name"), "name"), "it");

    /// <summary>Names of illnesses and of bodies. There is no plainer word for them.</summary>
    [GeneratedRegex("leukemia|lymphoma|myeloma|mesothelioma|MRI|American Cancer Society|National Cancer Institute|National Institutes of Health|University|NCI-designated|NORD Rare Disease Center of Excellence")]
    private static partial Regex GivenName();

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\b1-\d{3}-\d{3}-\d{4}\b")]
    private static partial Regex PhoneNumber();
}
