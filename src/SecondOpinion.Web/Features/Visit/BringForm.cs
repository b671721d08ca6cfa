using FluentValidation.Results;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Features.Visit;

/// <summary>What to bring, and how to get there, as typed.</summary>
public sealed class BringForm
{
    public const string BringField = "bring";
    public const string TravelField = "travel";

    public string? Bring { get; init; }

    public string? Travel { get; init; }

    public static BringForm From(FieldValues fields) => new()
    {
        Bring = fields.One(BringField),
        Travel = fields.One(TravelField),
    };

    public static FieldValues Saved(Domain.Cases.Visit? visit) => FieldValues.Empty.With(BringField, visit?.Bring).With(TravelField, visit?.Travel);

    /// <summary>True when both hold the same.</summary>
    public bool Says(BringForm other) => string.Equals(Bring, other.Bring, StringComparison.Ordinal) && string.Equals(Travel, other.Travel, StringComparison.Ordinal);

    public ValidationResult Check() => new BringFormValidator().Validate(this);

    public Domain.Cases.Visit On(Domain.Cases.Visit stored) => stored with { Bring = Bring, Travel = Travel };
}
