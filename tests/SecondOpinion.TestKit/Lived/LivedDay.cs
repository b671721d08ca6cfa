using System.Collections.Immutable;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.TestKit.Lived;

/// <summary>One day of a made-up person: what the plan said, step by step, and the case as it stood at each.</summary>
public sealed record LivedDay(int Number, DateOnly Date, ImmutableList<(PlannedStep Step, CaseFile File)> Steps)
{
    public override string ToString() => $"{Number}: {string.Join(", ", Steps.Select(s => s.Step.Step))}";
}
