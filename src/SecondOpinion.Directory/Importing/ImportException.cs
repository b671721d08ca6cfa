namespace SecondOpinion.Directory.Importing;

/// <summary>A file cannot be imported. Nothing has been changed. The message is one plain sentence for the person who runs the app.</summary>
public sealed class ImportException : Exception
{
    public ImportException(string message)
        : base(message)
    {
    }

    public ImportException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
