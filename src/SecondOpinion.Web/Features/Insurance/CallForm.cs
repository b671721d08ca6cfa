using System.Collections.Immutable;
using System.Globalization;
using FluentValidation.Results;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Hosting;
using SecondOpinion.Web.Ui;

namespace SecondOpinion.Web.Features.Insurance;

/// <summary>One call to the plan, as typed during it. All but the day may be left out.</summary>
public sealed class CallForm
{
    public const string DateField = "date";
    public const string TimeField = "time";
    public const string PersonField = "person";
    public const string ReferenceField = "reference";
    public const string FollowUpField = "follow-up";

    public required DateText Date { get; init; }

    public string? Time { get; init; }

    public string? Person { get; init; }

    public string? Reference { get; init; }

    public required DateText FollowUp { get; init; }

    /// <summary>What was typed to each line of the script, by its number from 1.</summary>
    public required ImmutableSortedDictionary<int, string?> Answers { get; init; }

    public static string AnswerField(int line) => string.Create(CultureInfo.InvariantCulture, $"answer-{line}");

    /// <param name="fields">What was typed.</param>
    /// <param name="lines">How many lines of the script have a box.</param>
    public static CallForm From(FieldValues fields, int lines) => new()
    {
        Date = DateFields.Read(fields, DateField),
        Time = fields.One(TimeField),
        Person = fields.One(PersonField),
        Reference = fields.One(ReferenceField),
        FollowUp = DateFields.Read(fields, FollowUpField),
        Answers = Enumerable.Range(1, lines).ToImmutableSortedDictionary(line => line, line => fields.One(AnswerField(line))),
    };

    /// <summary>A new call is of today.</summary>
    public static FieldValues Blank(DateOnly today) => DateFields.Write(FieldValues.Empty, DateField, today);

    public static FieldValues Saved(InsuranceCall call) => call.Answers.Aggregate(
        DateFields.Write(DateFields.Write(FieldValues.Empty, DateField, call.Day), FollowUpField, call.FollowUpOn)
            .With(TimeField, TypedTime.Write(call.Time))
            .With(PersonField, call.Person)
            .With(ReferenceField, call.Reference),
        (fields, answer) => fields.With(AnswerField(answer.Key), answer.Value));

    /// <param name="today">Today.</param>
    /// <param name="storedFollowUp">The day to call again that this call has already; it may stay once it is over.</param>
    public ValidationResult Check(DateOnly today, DateOnly? storedFollowUp = null) => new CallFormValidator(today, storedFollowUp).Validate(this);

    /// <summary>True when this call holds all that is typed here; a day or a time that cannot be read is held nowhere.</summary>
    public bool Says(InsuranceCall call) => (Person, Reference) == (call.Person, call.Reference)
        && Date.Date == call.Day
        && (call.FollowUpOn is { } day ? FollowUp.Date == day : FollowUp.IsBlank)
        && (call.Time is { } time ? TypedTime.Read(Time) == time : Time is null)
        && Answers.Where(answer => answer.Value is not null).Select(answer => (answer.Key, answer.Value)).SequenceEqual(call.Answers.Select(answer => (answer.Key, (string?)answer.Value)));

    public InsuranceCall Said(Guid id) => Answers.Aggregate(
        new InsuranceCall(id, Date.Date!.Value, Person, Reference) { Time = TypedTime.Read(Time), FollowUpOn = FollowUp.Date },
        (call, answer) => call.Answer(answer.Key, answer.Value));
}
