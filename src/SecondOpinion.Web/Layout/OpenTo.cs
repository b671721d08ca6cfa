namespace SecondOpinion.Web.Layout;

/// <summary>Who may open a page of a case; for anyone else it does not exist.</summary>
public enum OpenTo
{
    Owner,

    /// <summary>The owner, and whoever holds a link to help with tasks.</summary>
    Helpers,

    /// <summary>The owner, and whoever holds a link.</summary>
    EveryLink,
}
