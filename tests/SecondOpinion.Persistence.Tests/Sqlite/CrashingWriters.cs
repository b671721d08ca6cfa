using System.Globalization;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Sharing;
using SecondOpinion.TestKit;

namespace SecondOpinion.Persistence.Tests.Sqlite;

/// <summary>The process that <see cref="KilledProcessTests"/> kills: eight writers that save and, once saved, say so.</summary>
internal static class CrashingWriters
{
    public const string Command = "write-until-killed";
    public const int Writers = 8;
    private const int Cases = 3;
    private const int ChangesPerNewCase = 6;

    public static OwnerId Owner { get; } = new(new Guid("0b0f5b5e-6f3c-4f52-9a4e-0d4d7f7c1a11"));

    public static Actor Actor { get; } = new Actor.Owner(Owner);

    /// <summary>Writes until the process is killed. Each line is an acknowledgement: <c>case writer count</c>.</summary>
    public static async Task<int> RunAsync(string folder)
    {
        await using var storage = TestStorage.Over(folder);
        await storage.Database.PrepareAsync(CancellationToken.None);
        var ids = (await storage.Cases.CasesOfAsync(Owner, CancellationToken.None)).Select(c => c.Id).Take(Cases).ToList();
        while (ids.Count < Cases)
        {
            ids.Add(await storage.Cases.StartAsync(Owner, CancellationToken.None));
        }

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => WriteAsync(storage, ids[writer % Cases], writer))));
        return 0;
    }

    public static int CountOf(CaseFile file, int writer) =>
        file.Drafts.TryGetValue(Page(writer), out var draft) ? int.Parse(draft.One("count")!, CultureInfo.InvariantCulture) : 0;

    private static string Page(int writer) => string.Create(CultureInfo.InvariantCulture, $"writer-{writer}");

    private static async Task WriteAsync(TestStorage storage, CaseId id, int writer)
    {
        for (var turn = 1; ; turn++)
        {
            var change = await storage.Cases.ChangeAsync(id, Actor, CaseVerb.SaveDraft, file => Next(file, writer), CancellationToken.None);
            Acknowledge(id, writer, CountOf(((CaseChange.Changed)change).File, writer));
            if (turn % ChangesPerNewCase == 0)
            {
                Acknowledge(await storage.Cases.StartAsync(Owner, CancellationToken.None), writer, 0);
            }
        }
    }

    private static CaseFile Next(CaseFile file, int writer) => file with
    {
        Drafts = file.Drafts.SetItem(
            Page(writer),
            FieldValues.Empty.With("count", (CountOf(file, writer) + 1).ToString(CultureInfo.InvariantCulture))),
    };

    private static void Acknowledge(CaseId id, int writer, int count)
    {
        lock (Console.Out)
        {
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{id} {writer} {count}"));
            Console.Out.Flush();
        }
    }
}
