using System.Globalization;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Features.ComparePlaces;

/// <summary>What one place said, as typed. The fields of several places stand on one page, so each name ends in the number of its place.</summary>
/// <param name="Number">The number of the place on the page, from 1.</param>
/// <param name="Plan">Yes, no, or nothing.</param>
/// <param name="Wait">As typed, or null.</param>
/// <param name="Experience">As typed, or null.</param>
public sealed record PlaceAnswersForm(int Number, string? Plan, string? Wait, string? Experience)
{
    public const string Yes = "yes";
    public const string No = "no";
    public const string NotAsked = "not-asked";

    public static string PlanField(int number) => Named("plan", number);

    public static string WaitField(int number) => Named("wait", number);

    public static string ExperienceField(int number) => Named("experience", number);

    public static PlaceAnswersForm From(FieldValues fields, int number) => new(number, fields.One(PlanField(number)), fields.One(WaitField(number)), fields.One(ExperienceField(number)));

    public static PlaceAnswersForm Saved(PlaceAnswers asked, int number) => new(number, asked.TakesMyPlan switch { true => Yes, false => No, null => NotAsked }, asked.Wait, asked.Experience);

    /// <summary>The fields that are too long.</summary>
    public IEnumerable<string> TooLong()
    {
        if (Wait?.Length > PlaceAnswers.TextLength)
        {
            yield return WaitField(Number);
        }

        if (Experience?.Length > PlaceAnswers.TextLength)
        {
            yield return ExperienceField(Number);
        }
    }

    /// <summary>The answers, once nothing is too long.</summary>
    public PlaceAnswers Answers => new(Plan switch { Yes => true, No => false, _ => null }, Wait, Experience);

    private static string Named(string field, int number) => string.Create(CultureInfo.InvariantCulture, $"{field}-{number}");
}
