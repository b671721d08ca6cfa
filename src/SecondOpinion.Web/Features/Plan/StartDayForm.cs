using System.Globalization;
using FluentValidation.Results;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Hosting;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Ui;

namespace SecondOpinion.Web.Features.Plan;

/// <summary>When treatment must start, as the doctor said it and as it was typed.</summary>
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

    public static FieldValues Saved(Urgency? urgency) => DateFields.Write(
        FieldValues.Empty.With(AnswerField, Of(urgency) is { } answer ? Kebab.Of(answer) : null).With(UnitField, Kebab.Of(WaitUnit.Weeks)),
        DayField,
        urgency?.TreatmentStart);

    /// <summary>What is wrong on a day.</summary>
    /// <param name="today">Today.</param>
    /// <param name="stored">The day that is saved already; it may stay once it is over.</param>
    public ValidationResult Check(DateOnly today, DateOnly? stored) => new StartDayFormValidator(today, stored).Validate(this);

    /// <summary>The answer as the case keeps it. A day stands beside every answer but the two that say another one, or none.</summary>
    public Urgency Written(DateOnly today) => new(
        Answer switch { StartAnswer.RightAway => YesNoUnknown.Yes, StartAnswer.NotKnown => YesNoUnknown.Unknown, _ => YesNoUnknown.No },
        Answer switch { StartAnswer.AfterWait => Wait?.Until(today), StartAnswer.NoDay => null, _ => Day.Date });

    private static StartAnswer? Of(Urgency? urgency) => urgency switch
    {
        null => null,
        { StartNow: YesNoUnknown.Yes } => StartAnswer.RightAway,
        { StartNow: YesNoUnknown.Unknown } => StartAnswer.NotKnown,
        { TreatmentStart: not null } => StartAnswer.OnDay,
        _ => StartAnswer.NoDay,
    };

    private static T? Read<T>(string? posted)
        where T : struct, Enum => Enum.GetValues<T>().Where(value => string.Equals(Kebab.Of(value), posted, StringComparison.Ordinal)).Select(value => (T?)value).FirstOrDefault();
}
