namespace SecondOpinion.Persistence;

/// <summary>Where cases are kept.</summary>
/// <param name="Folder">The folder of all databases and keys; made when it is not there. Only one process may use it at a time.</param>
public sealed record StorageOptions(string Folder);
