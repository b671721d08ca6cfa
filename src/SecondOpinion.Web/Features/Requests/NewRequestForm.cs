using FluentValidation.Results;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Features.Requests;

/// <summary>An office that is not on the shortlist, as typed.</summary>
public sealed class NewRequestForm
{
    public const string IdField = "id";
    public const string NameField = "name";
    public const string PhoneField = "phone";

    public string? Name { get; init; }

    public string? Phone { get; init; }

    public static NewRequestForm From(FieldValues fields) => new() { Name = fields.One(NameField), Phone = fields.One(PhoneField) };

    public ValidationResult Check() => new NewRequestFormValidator().Validate(this);

    public OpinionRequest As(Guid id, VisitType kind, DateOnly day) => new(id, Name!) { Phone = Phone, Kind = kind, Since = day };
}
