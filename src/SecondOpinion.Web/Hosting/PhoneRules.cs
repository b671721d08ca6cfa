using FluentValidation;

namespace SecondOpinion.Web.Hosting;

/// <summary>The rules for phone numbers that people type. Any shape is kept as it is: letters, dots, an extension.</summary>
public static class PhoneRules
{
    /// <summary>The fewest digits that anyone can call, as in 911.</summary>
    public const int FewestDigits = 3;

    /// <summary>A number that may be left out; where it is typed, there are digits in it.</summary>
    /// <param name="rule">The rule so far.</param>
    /// <param name="most">The most characters that are kept.</param>
    /// <param name="tooLong">What is said of more.</param>
    /// <param name="stored">What is stored already; it may stay, also where it came from a list without a digit in it.</param>
    public static IRuleBuilderOptions<T, string?> Phone<T>(this IRuleBuilderInitial<T, string?> rule, int most, string tooLong = "tracked.error.long", string? stored = null) => rule
        .Cascade(CascadeMode.Stop)
        .MaximumLength(most).WithMessage(tooLong)
        .Must(typed => typed is null || string.Equals(typed, stored, StringComparison.Ordinal) || typed.Count(char.IsDigit) >= FewestDigits).WithMessage("tracked.error.phone");
}
