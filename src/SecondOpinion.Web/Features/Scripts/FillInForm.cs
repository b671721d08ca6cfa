using FluentValidation;
using FluentValidation.Results;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Layout;

namespace SecondOpinion.Web.Features.Scripts;

/// <summary>The few details that scripts have a place for, as typed.</summary>
public sealed class FillInForm
{
    private static readonly string[] Typed = [ScriptBlanks.FirstDoctor, ScriptBlanks.State, ScriptBlanks.Needs];

    public required FieldValues Fields { get; init; }

    public static FillInForm From(FieldValues fields) => new() { Fields = fields };

    public static FieldValues Saved(CaseFile file) => Typed.Append(ScriptBlanks.Diagnosis).Aggregate(
        FieldValues.Empty.With(ScriptBlanks.State, HomeState.Of(file.SearchPlace)),
        (fields, name) => file.Tracking.Letters.Fields.TryGetValue(name, out var said) ? fields.With(name, said) : fields);

    public ValidationResult Check() => new Validator().Validate(this);

    /// <summary>Keeps those details that the page asked for.</summary>
    public LetterDetails On(LetterDetails stored, IEnumerable<string> asked) => asked.Aggregate(stored, (letters, name) => letters.Say(name, Fields.One(name)));

    private sealed class Validator : AbstractValidator<FillInForm>
    {
        public Validator()
        {
            foreach (var name in Typed)
            {
                RuleFor(form => form.Fields.One(name)).MaximumLength(LetterDetails.FieldLength).WithMessage("tracked.error.long").OverridePropertyName(name);
            }
        }
    }
}
