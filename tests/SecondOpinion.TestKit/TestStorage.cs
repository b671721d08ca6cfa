using Microsoft.Extensions.DependencyInjection;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Sharing;
using SecondOpinion.Persistence;

namespace SecondOpinion.TestKit;

/// <summary>Real storage over real SQLite files in a folder of its own.</summary>
public sealed class TestStorage : IAsyncDisposable
{
    private readonly TestFolder? own;
    private readonly ServiceProvider built;

    private TestStorage(string folder, TestFolder? own, TimeProvider time)
    {
        this.own = own;
        Folder = folder;
        built = new ServiceCollection()
            .AddLogging()
            .AddSingleton(time)
            .AddSingleton(RuleBooks.OneHardQuestion)
            .AddCaseStorage(new StorageOptions(folder))
            .BuildServiceProvider();
    }

    public string Folder { get; }

    public ManualTime Time { get; private init; } = new();

    public IServiceProvider Built => built;

    public CaseDatabase Database => built.GetRequiredService<CaseDatabase>();

    public CaseFileStore Cases => built.GetRequiredService<CaseFileStore>();

    public ShareLinkStore Links => built.GetRequiredService<ShareLinkStore>();

    public ShareCodes Codes => built.GetRequiredService<ShareCodes>();

    public CalendarLinkStore Calendars => built.GetRequiredService<CalendarLinkStore>();

    public ReminderStore Reminders => built.GetRequiredService<ReminderStore>();

    public CaseHistory History => built.GetRequiredService<CaseHistory>();

    public CaseChangedBus Bus => built.GetRequiredService<CaseChangedBus>();

    /// <summary>Prepared storage in a new folder.</summary>
    public static async Task<TestStorage> StartAsync()
    {
        var storage = New(new TestFolder());
        await storage.Database.PrepareAsync(CancellationToken.None);
        return storage;
    }

    /// <summary>Storage over a folder that outlives it, not prepared yet.</summary>
    public static TestStorage Over(string folder)
    {
        var time = new ManualTime();
        return new TestStorage(folder, null, time) { Time = time };
    }

    /// <summary>A new case that holds the given state under its own id.</summary>
    public async Task<(CaseId Id, Actor.Owner Owner)> CaseWithAsync(Func<CaseFile, CaseFile> fill)
    {
        var owner = new Actor.Owner(OwnerId.New());
        var id = await Cases.StartAsync(owner.Id, CancellationToken.None);
        var change = await Cases.ChangeAsync(id, owner, CaseVerb.SaveDraft, fill, CancellationToken.None);
        return change is CaseChange.Changed ? (id, owner) : throw new InvalidOperationException(change.ToString());
    }

    /// <summary>Every byte of the database files and their side files.</summary>
    public byte[] BytesOnDisk() =>
        [.. Directory.EnumerateFiles(Folder).Where(f => !f.EndsWith(".lock", StringComparison.Ordinal)).SelectMany(File.ReadAllBytes)];

    public async ValueTask DisposeAsync()
    {
        await built.DisposeAsync();
        own?.Dispose();
    }

    private static TestStorage New(TestFolder folder)
    {
        var time = new ManualTime();
        return new TestStorage(folder.Path, folder, time) { Time = time };
    }
}
