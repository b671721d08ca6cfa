using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SecondOpinion.Directory.Clinicians;
using SecondOpinion.Directory.Conditions;
using SecondOpinion.Directory.Hospitals;
using SecondOpinion.Directory.Importing;
using SecondOpinion.Directory.Places;
using SecondOpinion.Directory.Programmes;
using SecondOpinion.Directory.Tests.Conditions;
using SecondOpinion.Domain.Planning;
using SecondOpinion.TestKit;

namespace SecondOpinion.Directory.Tests;

/// <summary>A directory in a folder of its own, on real SQLite files, filled from a small places file.</summary>
internal sealed class TestDirectory : IDisposable
{
    public const string Lines =
        "27701\t35.9992\t-78.8979\tDurham\tNC\n" +
        "27705\t36.0218\t-78.9478\tDurham\tNC\n" +
        "27514\t35.9203\t-79.0372\tChapel Hill\tNC\n" +
        "03824\t43.1170\t-70.9190\tDurham\tNH\n" +
        "63110\t38.6185\t-90.2564\tSaint Louis\tMO\n" +
        "48880\t43.4080\t-84.6060\tSaint Louis\tMI\n" +
        "20001\t38.9109\t-77.0163\tWashington\tDC\n" +
        "15301\t40.1737\t-80.2462\tWashington\tPA\n" +
        "10001\t40.7506\t-73.9972\tNew York\tNY\n" +
        "90012\t34.0614\t-118.2385\tLos Angeles\tCA\n" +
        "91011\t34.2230\t-118.1920\tLa Cañada Flintridge\tCA\n" +
        "99701\t64.8378\t-147.7164\tFairbanks\tAK\n" +
        "99722\t68.1269\t-145.5378\tArctic Village\tAK\n" +
        "00601\t18.1806\t-66.7500\t\t\n";

    private readonly TestFolder folder = new();
    private readonly ServiceProvider services;

    public TestDirectory(string lines = Lines)
    {
        WritePlaces(lines);
        services = new ServiceCollection()
            .AddLogging(logging => logging.AddProvider(Log))
            .AddDirectory(new DirectoryOptions(Folder, PlacesFile))
            .AddConditionSearch(_ => TestNames.Conditions)
            .BuildServiceProvider();
    }

    public string Folder => folder.Path;

    public string File => Path.Combine(Folder, "directory.db");

    public string PlacesFile => Path.Combine(Folder, "places.txt");

    public LogLines Log { get; } = new();

    public DirectoryDatabase Database => services.GetRequiredService<DirectoryDatabase>();

    public PlaceFinder Places => services.GetRequiredService<PlaceFinder>();

    public ProgrammeFinder Programmes => services.GetRequiredService<ProgrammeFinder>();

    public ClinicianFinder Clinicians => services.GetRequiredService<ClinicianFinder>();

    public HospitalFinder Hospitals => services.GetRequiredService<HospitalFinder>();

    public ConditionFinder Conditions => services.GetRequiredService<ConditionFinder>();

    public DirectoryImports Imports => services.GetRequiredService<DirectoryImports>();

    public IClinicianStore Store => services.GetRequiredService<IClinicianStore>();

    public static async Task<TestDirectory> PreparedAsync(IReadOnlyCollection<Programme>? programmes = null, string lines = Lines)
    {
        var directory = new TestDirectory(lines);
        await directory.Database.PrepareAsync(programmes ?? [], CancellationToken.None);
        return directory;
    }

    public void WritePlaces(string lines, string? hash = null) =>
        System.IO.File.WriteAllText(PlacesFile, $"places {hash ?? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(lines)))}\n{lines}");

    public long Count(string query)
    {
        using var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = query;
        return (long)command.ExecuteScalar()!;
    }

    /// <summary>The database and its log as they lie on disk.</summary>
    public byte[] Bytes()
    {
        SqliteConnection.ClearAllPools();
        return [.. ((string[])["", "-wal"]).Where(suffix => System.IO.File.Exists(File + suffix)).SelectMany(suffix => System.IO.File.ReadAllBytes(File + suffix))];
    }

    public void Dispose()
    {
        services.Dispose();
        SqliteConnection.ClearAllPools();
        folder.Dispose();
    }
}
