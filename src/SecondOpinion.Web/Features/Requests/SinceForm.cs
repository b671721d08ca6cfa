using FluentValidation.Results;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Hosting;
using SecondOpinion.Web.Ui;

namespace SecondOpinion.Web.Features.Requests;

/// <summary>The day from which on a request stands where it does, as typed.</summary>
public sealed class SinceForm
{
    public const string DayField = "day";

    public required DateText Day { get; init; }

    public static SinceForm From(FieldValues fields) => new() { Day = DateFields.Read(fields, DayField) };

    public ValidationResult Check(OpinionRequest stored, DateOnly today) => new SinceFormValidator(stored, today).Validate(this);
}
