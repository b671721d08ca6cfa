namespace SecondOpinion.Directory.Model;

/// <summary>One line of the official ICD-10-CM order file.</summary>
internal sealed class IcdCodeRow
{
    /// <summary>Three to seven characters, without the dot.</summary>
    public required string Code { get; init; }

    /// <summary>It can stand on a bill; otherwise it is the heading of a group.</summary>
    public bool IsBillable { get; init; }

    /// <summary>At most 60 characters, with words shortened.</summary>
    public required string Short { get; init; }

    public required string Long { get; init; }
}
