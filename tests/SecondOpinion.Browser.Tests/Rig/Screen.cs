namespace SecondOpinion.Browser.Tests.Rig;

/// <summary>The screens that every page is tried on.</summary>
public enum Screen
{
    /// <summary>390 by 844, a phone.</summary>
    Phone,

    /// <summary>1280 by 900, a desk.</summary>
    Desk,
}
