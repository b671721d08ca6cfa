using SecondOpinion.Domain.Cases;
using SecondOpinion.Persistence.Tests.Sqlite;
using SecondOpinion.TestKit;
using Xunit;

namespace SecondOpinion.Persistence.Tests.Sealing;

public sealed class CaseKeysTests
{
    [Fact]
    public async Task Databases_without_their_protection_ring_open_nothing()
    {
        using var folder = new TestFolder();
        CaseId id;
        Domain.Sharing.Actor.Owner owner;
        await using (var storage = TestStorage.Over(folder.Path))
        {
            await storage.Database.PrepareAsync(CancellationToken.None);
            (id, owner) = await storage.CaseWithAsync(file => CaseFiles.Full(file.Id));
        }

        Directory.Delete(Path.Combine(folder.Path, "protection"), recursive: true);
        await using var thief = TestStorage.Over(folder.Path);
        await thief.Database.PrepareAsync(CancellationToken.None);

        await Assert.ThrowsAsync<CaseUnreadableException>(() => thief.Cases.OpenAsync(id, owner, CancellationToken.None));
    }

    [Fact]
    public async Task A_key_moved_to_another_case_opens_nothing()
    {
        await using var storage = await TestStorage.StartAsync();
        var (first, owner) = await storage.CaseWithAsync(file => CaseFiles.Full(file.Id));
        await storage.CaseWithAsync(file => CaseFiles.Full(file.Id));
        Sql.One(storage.Folder, "keys.db", $"UPDATE case_keys SET wrapped_key = (SELECT wrapped_key FROM case_keys WHERE case_id <> '{first.ToString().ToUpperInvariant()}')");

        await Assert.ThrowsAsync<CaseUnreadableException>(() => storage.Cases.OpenAsync(first, owner, CancellationToken.None));
    }

    [Fact]
    public async Task An_older_document_put_back_does_not_open()
    {
        await using var storage = await TestStorage.StartAsync();
        var (id, owner) = await storage.CaseWithAsync(file => CaseFiles.Full(file.Id));
        Sql.One(storage.Folder, "cases.db", "UPDATE cases SET version = version + 1");

        await Assert.ThrowsAsync<CaseUnreadableException>(() => storage.Cases.OpenAsync(id, owner, CancellationToken.None));
    }
}
