using System.Collections.Immutable;

namespace SecondOpinion.Directory.Conditions;

/// <summary>An illness that may be meant by what was typed.</summary>
public abstract record ConditionHit
{
    private ConditionHit()
    {
    }

    /// <summary>One of the catalogue.</summary>
    /// <param name="Id">Such as <c>multiple-myeloma</c>.</param>
    /// <param name="Name">The name that was found, or null when it may not be shown or a code was typed.</param>
    /// <param name="Marks">The parts of that name that were typed.</param>
    public sealed record Known(string Id, string? Name, ImmutableArray<TextRun> Marks) : ConditionHit;

    /// <summary>A row of ICD-10-CM.</summary>
    /// <param name="Code">With the dot, such as <c>C90.00</c>.</param>
    /// <param name="Title">Its title, in English.</param>
    /// <param name="Words">What stands for the title where a diagnosis is written: the title, or where it is too long its short form.</param>
    /// <param name="Marks">The parts of the title that were typed.</param>
    public sealed record Coded(string Code, string Title, string Words, ImmutableArray<TextRun> Marks) : ConditionHit;
}
