using System.Collections.Immutable;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Web.Features.Wizard;

/// <summary>What comes of asking for a step, or of posting one.</summary>
public abstract record StepTurn
{
    private StepTurn()
    {
    }

    /// <summary>Show the step, with its errors where there are any: field name and interface text key.</summary>
    public sealed record Show(CaseFile File, Journey Journey, FieldValues Fields, ImmutableList<(string Field, string Key)> Errors) : StepTurn;

    /// <summary>Go to another page.</summary>
    public sealed record Go(string Url) : StepTurn;

    /// <summary>No such case for this person, or no such step.</summary>
    public sealed record Missing : StepTurn;
}
