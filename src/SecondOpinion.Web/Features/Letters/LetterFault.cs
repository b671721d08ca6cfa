using SecondOpinion.Content.Writing;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Hosting;

namespace SecondOpinion.Web.Features.Letters;

/// <summary>What is wrong with what was typed for a blank of a letter.</summary>
internal static class LetterFault
{
    /// <summary>The key of what is said about it; null where nothing is wrong. What is stored already may stay.</summary>
    public static string? Of(LetterField field, string? typed, DateOnly today) => typed switch
    {
        null => null,
        { Length: > LetterDetails.FieldLength } => "tracked.error.long",
        _ when string.Equals(typed, field.Answer, StringComparison.Ordinal) => null,
        _ when field.Name is "phone" && !PhoneRules.IsNumber(typed) => "tracked.error.phone",
        _ when field.Name is "birth_date" && !BirthDay.IsPossible(typed, today) => "tracked.error.birth-date",
        _ when field.Name is "birth_date" && BirthDay.ReadsTwoWays(typed) => "tracked.error.birth-date-two-ways",
        _ => null,
    };
}
