namespace SecondOpinion.Content;

/// <summary>A catalogue is broken: one plain sentence with file, line and what is wrong. The app does not start on it.</summary>
public sealed class ContentException : Exception
{
    public ContentException()
    {
    }

    public ContentException(string message)
        : base(message)
    {
    }

    public ContentException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Names the place first, so that the sentence can be clicked in an editor.</summary>
    public ContentException(string file, int line, string whatIsWrong)
        : base($"{file}:{line}: {whatIsWrong}")
    {
    }
}
