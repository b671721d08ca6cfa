namespace SecondOpinion.Persistence;

/// <summary>Storage cannot start. The message is one plain sentence for the person who runs the app.</summary>
public sealed class StorageStartException : Exception
{
    public StorageStartException(string message)
        : base(message)
    {
    }

    public StorageStartException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
