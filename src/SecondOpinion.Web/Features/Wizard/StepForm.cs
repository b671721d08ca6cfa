using FluentValidation.Results;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Features.Wizard;

/// <summary>The draft of one wizard step: what was typed, not yet checked. The case only ever sees what <see cref="Apply"/> makes of it.</summary>
public abstract class StepForm
{
    public abstract CaseVerb Verb { get; }

    /// <summary>What is wrong on a day: property names are field names, messages are keys of the interface texts.</summary>
    public abstract ValidationResult Check(DateOnly today);

    /// <summary>Writes the answer into the case. Only called when <see cref="Check"/> finds nothing.</summary>
    public abstract CaseFile Apply(CaseFile file);
}
