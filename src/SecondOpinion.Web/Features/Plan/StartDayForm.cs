using System.Globalization;
using FluentValidation.Results;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Hosting;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Ui;

namespace SecondOpinion.Web.Features.Plan;

/// <summary>When treatment must start and how long it is safe to wait, as the doctor said it and as it was typed.</summary>
public sealed class StartDayForm
{
    public const string AnswerField = "answer";
    public const string CountField = "count";
    public const string UnitField = "unit";
    public const string DayField = "start";

    public StartAnswer? Answer { get; init; }

    /// <summary>About how long it can wait, or null where no number can be read.</summary>
    public SafeWait? Wait { get; init; }

    public required DateText Day { get; init; }

    public static StartDayForm From(FieldValues fields) => new()
    {
        Answer = Read<StartAnswer>(fields.One(AnswerField)),
        Wait = int.TryParse(fields.One(CountField), NumberStyles.Integer, CultureInfo.InvariantCulture, out var count)
            ? new SafeWait(count, Read<WaitUnit>(fields.One(UnitField)) ?? WaitUnit.Weeks)
            : null,
        Day = DateFields.Read(fields, DayField),
    };

    /// <summary>The answer that stands as fields; of a wait, what is left of it from today on.</summary>
    public static FieldValues Saved(Urgency? urgency, DateOnly today)
    {
        var left = urgency?.SafeUntil is { } safe ? SafeWait.Left(safe, today) : null;
        return DateFields.Write(
            FieldValues.Empty
                .With(AnswerField, Of(urgency) is { } answer ? Kebab.Of(answer) : null)
                .With(CountField, left?.Count.ToString(CultureInfo.InvariantCulture))
                .With(UnitField, Kebab.Of(left?.Unit ?? WaitUnit.Weeks)),
            DayField,
            urgency?.TreatmentStart);
    }

    /// <summary>What is wrong on a day.</summary>
    /// <param name="today">Today.</param>
    /// <param name="stored">The day that is saved already; it may stay once it is over.</param>
    public ValidationResult Check(DateOnly today, DateOnly? stored) => new StartDayFormValidator(today, stored).Validate(this);

    /// <summary>
    /// The answer as the case keeps it. The day that treatment is set for stands beside every answer but that there is none; one
    /// that is over falls where a doctor now says that it is safe to wait.
    /// </summary>
    public Urgency Written(DateOnly today) => new(
        Answer switch { StartAnswer.RightAway => YesNoUnknown.Yes, StartAnswer.NotKnown => YesNoUnknown.Unknown, _ => YesNoUnknown.No },
        Answer switch { StartAnswer.NoDay => null, StartAnswer.AfterWait when Day.Date < today => null, _ => Day.Date })
    {
        SafeUntil = Answer is StartAnswer.AfterWait ? Wait?.Until(today) : null,
    };

    /// <summary>Whether a case says the same already.</summary>
    public bool Says(Urgency? urgency, DateOnly today) => Check(today, urgency?.TreatmentStart).IsValid && Written(today) == urgency;

    private static StartAnswer? Of(Urgency? urgency) => urgency switch
    {
        null => null,
        { StartNow: YesNoUnknown.Yes } => StartAnswer.RightAway,
        { StartNow: YesNoUnknown.Unknown } => StartAnswer.NotKnown,
        { SafeUntil: not null } => StartAnswer.AfterWait,
        { TreatmentStart: not null } => StartAnswer.OnDay,
        _ => StartAnswer.NoDay,
    };

    private static T? Read<T>(string? posted)
        where T : struct, Enum => Enum.GetValues<T>().Where(value => string.Equals(Kebab.Of(value), posted, StringComparison.Ordinal)).Select(value => (T?)value).FirstOrDefault();
}
