using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Persistence.Model;

/// <summary>The key of one case, wrapped. Deleting this row shreds the case, in every backup too.</summary>
internal sealed class CaseKeyRow
{
    public required CaseId CaseId { get; init; }

    public required byte[] WrappedKey { get; init; }
}
