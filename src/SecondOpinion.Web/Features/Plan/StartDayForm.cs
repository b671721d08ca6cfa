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

    /// <summary>The hidden field with the day from which a wait is counted.</summary>
    public const string CountedField = "counted";

    public StartAnswer? Answer { get; init; }

    /// <summary>About how long it can wait, or null where no number can be read.</summary>
    public SafeWait? Wait { get; init; }

    public required DateText Day { get; init; }

    /// <summary>
    /// The day on which the page was opened, from which the wait counts: a tab that stood open, or a draft finished days later,
    /// does not make it longer. It is never after today.
    /// </summary>
    public required DateOnly CountedFrom { get; init; }

    /// <summary>The day until which it is safe to wait; null where none can be counted.</summary>
    public DateOnly? SafeUntil => Wait?.Until(CountedFrom);

    public static StartDayForm From(FieldValues fields, DateOnly today) => new()
    {
        CountedFrom = CountedOn(fields, today),
        Answer = Read<StartAnswer>(fields.One(AnswerField)),
        Wait = int.TryParse(fields.One(CountField), NumberStyles.Integer, CultureInfo.InvariantCulture, out var count)
            ? new SafeWait(count, Read<WaitUnit>(fields.One(UnitField)) ?? WaitUnit.Weeks)
            : null,
        Day = DateFields.Read(fields, DayField),
    };

    /// <summary>The day from which the wait in these fields counts: the one that was posted, or today where none was, or one that is still to come.</summary>
    public static DateOnly CountedOn(FieldValues fields, DateOnly today) =>
        DateOnly.TryParseExact(fields.One(CountedField), "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day < today ? day : today;

    /// <summary>The answer that stands as fields; of a wait, what is left of it from today on.</summary>
    public static FieldValues Saved(Urgency? urgency, DateOnly today)
    {
        var left = urgency?.SafeUntil is { } safe ? SafeWait.Left(safe, today) : null;
        return DateFields.Write(
            FieldValues.Empty
                .With(AnswerField, Of(urgency) is { } answer ? Kebab.Of(answer) : null)
                .With(CountField, left?.Count.ToString(CultureInfo.InvariantCulture))
                .With(UnitField, Kebab.Of(left?.Unit ?? WaitUnit.Weeks))
                .With(CountedField, IsoOf(today)),
            DayField,
            urgency?.TreatmentStart);
    }

    /// <summary>What is wrong on a day.</summary>
    /// <param name="today">Today.</param>
    /// <param name="stored">The day that is saved already; it may stay once it is over.</param>
    public ValidationResult Check(DateOnly today, DateOnly? stored) => new StartDayFormValidator(today, stored).Validate(this);

    /// <summary>
    /// The answer as the case keeps it. The day that treatment is set for stands beside every answer but that there is none; one
    /// that is over falls, unless it is itself the answer.
    /// </summary>
    public Urgency Written(DateOnly today) => new(
        Answer switch { StartAnswer.RightAway => YesNoUnknown.Yes, StartAnswer.NotKnown => YesNoUnknown.Unknown, _ => YesNoUnknown.No },
        Answer switch { StartAnswer.NoDay => null, not StartAnswer.OnDay when Day.Date < today => null, _ => Day.Date })
    {
        SafeUntil = Answer is StartAnswer.AfterWait ? SafeUntil : null,
    };

    /// <summary>The fields to put right: a wait that was over before it was saved is asked for anew, from today on.</summary>
    public FieldValues Recounted(FieldValues fields, DateOnly today) =>
        Answer is StartAnswer.AfterWait && SafeUntil < today ? fields.With(CountedField, IsoOf(today)) : fields;

    /// <summary>Whether a case says the same already.</summary>
    public bool Says(Urgency? urgency, DateOnly today) => Check(today, urgency?.TreatmentStart).IsValid && Written(today) == urgency;

    /// <summary>The answer that a case gives; null where it gives none.</summary>
    public static StartAnswer? Of(Urgency? urgency) => urgency switch
    {
        null => null,
        { StartNow: YesNoUnknown.Yes } => StartAnswer.RightAway,
        { StartNow: YesNoUnknown.Unknown } => StartAnswer.NotKnown,
        { SafeUntil: not null } => StartAnswer.AfterWait,
        { TreatmentStart: not null } => StartAnswer.OnDay,
        _ => StartAnswer.NoDay,
    };

    /// <summary>A day as the hidden field holds it.</summary>
    public static string IsoOf(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private static T? Read<T>(string? posted)
        where T : struct, Enum => Enum.GetValues<T>().Where(value => string.Equals(Kebab.Of(value), posted, StringComparison.Ordinal)).Select(value => (T?)value).FirstOrDefault();
}
