using SecondOpinion.Content;
using SecondOpinion.Directory;
using SecondOpinion.Persistence;

namespace SecondOpinion.Web.Hosting;

/// <summary>The folder everything is kept in: <c>Storage:Folder</c>, or <c>data</c> where the app was started.</summary>
public static class Storage
{
    public static string FolderOf(IConfiguration configuration) =>
        Path.GetFullPath(configuration["Storage:Folder"] is { Length: > 0 } folder ? folder : "data");

    public static DirectoryOptions DirectoryOf(IConfiguration configuration) =>
        new(FolderOf(configuration), Path.Combine(AppContext.BaseDirectory, "places.txt"), configuration["Directory:Postgres"]);

    public static void AddStorage(this WebApplicationBuilder builder)
    {
        var folder = FolderOf(builder.Configuration);
        builder.Services.AddCaseStorage(new StorageOptions(folder));
        builder.Services.AddDirectory(DirectoryOf(builder.Configuration));
        builder.Services.AddConditionSearch(services => services.GetRequiredService<ContentLibrary>().Conditions.Named);
        builder.Services.AddSingleton(services => services.GetRequiredService<ContentLibrary>().Rules);
    }

    /// <summary>Takes the folder for this process and brings its databases to this version.</summary>
    /// <exception cref="StorageStartException">The folder or the cases in it cannot be used.</exception>
    /// <exception cref="DirectoryStartException">The directory cannot be used.</exception>
    public static async Task PrepareStorageAsync(this WebApplication app)
    {
        await app.Services.GetRequiredService<CaseDatabase>().PrepareAsync(CancellationToken.None);
        var content = app.Services.GetRequiredService<ContentLibrary>();
        await app.Services.GetRequiredService<DirectoryDatabase>().PrepareAsync(ContentLibrary.Version, () => content.Programmes, CancellationToken.None);
    }
}
