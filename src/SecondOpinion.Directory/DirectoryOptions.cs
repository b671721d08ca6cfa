namespace SecondOpinion.Directory;

/// <summary>Where the directory database is kept and what it is filled from.</summary>
/// <param name="Folder">The folder of <c>directory.db</c>; made when it is not there.</param>
/// <param name="PlacesFile">The file of ZIP codes and cities that the build puts beside the app.</param>
public sealed record DirectoryOptions(string Folder, string PlacesFile)
{
    internal string Database => Path.Combine(Path.GetFullPath(Folder), "directory.db");
}
