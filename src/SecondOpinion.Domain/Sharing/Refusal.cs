namespace SecondOpinion.Domain.Sharing;

/// <summary>Why a case was not opened or not changed. All of them look the same from outside.</summary>
public enum Refusal
{
    NoSuchCase,
    NotYours,
    LinkExpired,
    LinkRevoked,
    MayOnlyView,
}
