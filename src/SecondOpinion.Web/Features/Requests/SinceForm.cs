using FluentValidation.Results;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Hosting;
using SecondOpinion.Web.Ui;

namespace SecondOpinion.Web.Features.Requests;

/// <summary>The day from which on a request stands where it does, as typed.</summary>
public sealed class SinceForm
{
    public const string DayField = "day";

    public const string StatusField = "status";

    public required DateText Day { get; init; }

    /// <summary>The status of which the page asked, or null where none was posted.</summary>
    public RequestStatus? Status { get; init; }

    public static SinceForm From(FieldValues fields) => new()
    {
        Day = DateFields.Read(fields, DayField),
        Status = Enum.TryParse<RequestStatus>(fields.One(StatusField), out var status) && Enum.IsDefined(status) ? status : null,
    };

    /// <summary>The day is of another status than the one the request has now.</summary>
    public bool IsPassed(OpinionRequest stored) => Status is { } shown && shown != stored.Status;

    public ValidationResult Check(OpinionRequest stored, DateOnly today) => new SinceFormValidator(stored, today).Validate(this);
}
