namespace SecondOpinion.Web.Features.Print;

/// <summary>What can be printed; the last part of the address, in lower case.</summary>
public enum PrintedPage
{
    /// <summary>The visit checklist.</summary>
    Visit,

    /// <summary>Every question of the list.</summary>
    Questions,

    /// <summary>The helper's own page.</summary>
    Helper,

    /// <summary>Records to gather.</summary>
    Records,

    /// <summary>Call sheets, one for each place.</summary>
    Office,

    /// <summary>Words to tell the first doctor.</summary>
    Script,

    /// <summary>The call to the health plan, line by line.</summary>
    Insurance,

    /// <summary>The way to a visit that is far: address, ride, stay, what to bring.</summary>
    Travel,

    /// <summary>The questions of a visit, each with room to write.</summary>
    Notes,
}
