using SecondOpinion.Domain.Sharing;

namespace SecondOpinion.Persistence;

/// <summary>What came of typing the code of a link.</summary>
public abstract record ShareCodeTrial
{
    private ShareCodeTrial()
    {
    }

    /// <summary>The code is right; the opening is on record for the owner.</summary>
    public sealed record Opened(ShareLink Link) : ShareCodeTrial;

    /// <summary>It was no code of six digits. It counts as no try.</summary>
    public sealed record NoCode : ShareCodeTrial;

    /// <param name="Left">How many tries are left; at least one.</param>
    public sealed record Wrong(int Left) : ShareCodeTrial;

    /// <summary>That was one wrong code too many: the link opens nothing from now on.</summary>
    public sealed record Stopped : ShareCodeTrial;

    /// <summary>The link opens nothing, or asks for no code.</summary>
    public sealed record Refused : ShareCodeTrial;
}
