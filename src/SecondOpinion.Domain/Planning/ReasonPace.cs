namespace SecondOpinion.Domain.Planning;

/// <summary>How soon a reason asks for action. Planning advice, never a medical ruling.</summary>
public enum ReasonPace
{
    /// <summary>Show the danger signs again before planning.</summary>
    CheckFirst,
    Soon,
    Weeks,
    NoRush,
}
