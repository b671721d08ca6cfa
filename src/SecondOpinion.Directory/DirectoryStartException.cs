namespace SecondOpinion.Directory;

/// <summary>The directory cannot be used. The message is one plain sentence for the person who runs the app.</summary>
public sealed class DirectoryStartException : Exception
{
    public DirectoryStartException(string message)
        : base(message)
    {
    }

    public DirectoryStartException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
