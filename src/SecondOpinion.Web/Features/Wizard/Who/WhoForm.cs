using FluentValidation.Results;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Features.Wizard.Who;

/// <summary>For whom the plan is, as typed.</summary>
public sealed class WhoForm : StepForm
{
    public const string PersonField = "person";
    public const string FirstNameField = "first-name";
    public const string Me = "me";
    public const string Child = "child";
    public const string Other = "other";

    public Person? Person { get; init; }

    public string? FirstName { get; init; }

    public override CaseVerb Verb => CaseVerb.SayWhoItIsFor;

    public static WhoForm From(FieldValues fields) => new()
    {
        Person = fields.One(PersonField) switch
        {
            Me => Domain.Cases.Person.Me,
            Child => Domain.Cases.Person.MyChild,
            Other => Domain.Cases.Person.SomeoneIHelp,
            _ => null,
        },
        FirstName = fields.One(FirstNameField),
    };

    public static FieldValues Saved(CaseFile file) => file.For is not { } planFor
        ? FieldValues.Empty
        : FieldValues.Empty
            .With(PersonField, planFor.Person switch { Domain.Cases.Person.Me => Me, Domain.Cases.Person.MyChild => Child, _ => Other })
            .With(FirstNameField, planFor.FirstName);

    public override ValidationResult Check(DateOnly today) => new WhoFormValidator().Validate(this);

    public override CaseFile Apply(CaseFile file) => file with { For = new PlanFor(Person!.Value, FirstName) };
}
