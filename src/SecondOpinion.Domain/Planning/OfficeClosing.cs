namespace SecondOpinion.Domain.Planning;

/// <summary>Why many offices are closed on a day.</summary>
public enum OfficeClosing
{
    Weekend,

    /// <summary>A federal holiday. Private offices may be open on it.</summary>
    Holiday,
}
