namespace SecondOpinion.Directory;

/// <summary>Where the directory database is kept and what it is filled from.</summary>
/// <param name="Folder">The folder of <c>directory.db</c>; made when it is not there.</param>
/// <param name="PlacesFile">The file of ZIP codes and cities that the build puts beside the app.</param>
/// <param name="Postgres">Connection string of the PostgreSQL database that holds the clinicians, or null to keep them in the folder.</param>
public sealed record DirectoryOptions(string Folder, string PlacesFile, string? Postgres = null)
{
    internal string Database => Path.Combine(Path.GetFullPath(Folder), "directory.db");
}
