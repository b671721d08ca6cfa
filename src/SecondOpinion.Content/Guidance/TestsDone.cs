namespace SecondOpinion.Content.Guidance;

/// <summary>Which tests a line or a task speaks of: nobody is to ask about slides who had no biopsy.</summary>
public enum TestsDone
{
    /// <summary>A biopsy was done, so there are slides.</summary>
    Tissue,

    /// <summary>No biopsy was done; scans may have been.</summary>
    NoTissue,

    /// <summary>Scans were done and no biopsy.</summary>
    ScansAlone,
}
