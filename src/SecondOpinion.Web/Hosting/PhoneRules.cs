using System.Text.RegularExpressions;
using FluentValidation;

namespace SecondOpinion.Web.Hosting;

/// <summary>The rules for phone numbers that people type. Any shape is kept as it is: letters, dots, an extension.</summary>
public static partial class PhoneRules
{
    /// <summary>The fewest digits of a number that an office answers, as in 555 0101.</summary>
    public const int FewestDigits = 7;

    /// <summary>True for what someone can dial: enough digits, or a code and a word in place of digits, as in 1-800-FLOWERS.</summary>
    public static bool IsNumber(string typed) => typed.Count(char.IsDigit) >= FewestDigits || Spelled().IsMatch(typed);

    /// <summary>A number that may be left out; where it is typed, it can be dialled.</summary>
    /// <param name="rule">The rule so far.</param>
    /// <param name="most">The most characters that are kept.</param>
    /// <param name="tooLong">What is said of more.</param>
    /// <param name="stored">What is stored already; it may stay, also where it came from a list without a digit in it.</param>
    public static IRuleBuilderOptions<T, string?> Phone<T>(this IRuleBuilderInitial<T, string?> rule, int most, string tooLong = "tracked.error.long", string? stored = null) => rule
        .Cascade(CascadeMode.Stop)
        .MaximumLength(most).WithMessage(tooLong)
        .Must(typed => typed is null || string.Equals(typed, stored, StringComparison.Ordinal) || IsNumber(typed)).WithMessage("tracked.error.phone");

    [GeneratedRegex(@"^\W*(1\W{0,2})?[2-9](?!11)[0-9]{2}\W{0,2}([A-Za-z0-9][ -]?){7,}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spelled();
}
