namespace SecondOpinion.Content.Guidance;

/// <summary>What a line of a script needs to make sense.</summary>
public enum ScriptNeed
{
    /// <summary>A biopsy was done, so there are slides.</summary>
    Tissue,

    /// <summary>Scans were done and no biopsy.</summary>
    ScansAlone,
}
