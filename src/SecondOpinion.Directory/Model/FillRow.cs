namespace SecondOpinion.Directory.Model;

/// <summary>What a part of the directory was filled from, so that a start can see that nothing has changed.</summary>
internal sealed class FillRow
{
    public required string Part { get; init; }

    public required string Mark { get; init; }
}
