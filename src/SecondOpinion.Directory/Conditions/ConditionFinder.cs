using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using SecondOpinion.Directory.Importing;
using SecondOpinion.Directory.Model;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Directory.Conditions;

/// <summary>
/// Finds illnesses by what people type. The names of the catalogue are there from the first search on; the titles of
/// ICD-10-CM join them in the background once they have been imported, also while the app runs. What is typed is neither
/// kept nor logged.
/// </summary>
public sealed class ConditionFinder : IDisposable
{
    /// <summary>An import is made by another process, so the finder looks for one now and then when somebody searches.</summary>
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(10);

    private readonly IDbContextFactory<DirectoryContext> contexts;
    private readonly TimeProvider time;
    private readonly ILogger<ConditionFinder> log;
    private readonly Lazy<ConditionIndex> catalogue;
    private readonly SemaphoreSlim looking = new(1);
    private volatile ConditionIndex? withTitles;
    private DateTimeOffset? titlesOf;
    private long nextLook;

    internal ConditionFinder(Func<IReadOnlyList<NamedCondition>> conditions, IDbContextFactory<DirectoryContext> contexts, TimeProvider time, ILogger<ConditionFinder> log)
    {
        this.contexts = contexts;
        this.time = time;
        this.log = log;
        
        // A failure is not kept: the next search tries again.
        catalogue = new(() => new ConditionIndex(conditions(), []), LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>Illnesses that may be meant, the likeliest first.</summary>
    /// <param name="typed">What has been typed so far; the last word may be half typed.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<ConditionHit> Find(string typed, int most)
    {
        var now = time.GetTimestamp();
        if (Volatile.Read(ref nextLook) is var due && now >= due
            && Interlocked.CompareExchange(ref nextLook, now + (long)(BetweenLooks.TotalSeconds * time.TimestampFrequency), due) == due)
        {
            _ = Task.Run(LookAsync);
        }

        return (withTitles ?? catalogue.Value).Find(typed, most);
    }

    /// <summary>Brings the names into memory, and the titles where an import has brought new ones. Searches go on meanwhile.</summary>
    public async Task PrepareAsync(CancellationToken ct)
    {
        await looking.WaitAsync(ct);
        try
        {
            var names = catalogue.Value;
            await using var context = await contexts.CreateDbContextAsync(ct);
            var import = await context.Imports.SingleOrDefaultAsync(row => row.Part == IcdImport.Part, ct);
            if (import?.ImportedAt != titlesOf)
            {
                var titles = await context.IcdCodes.Select(code => new { code.Code, code.Long, Short = code.Long.Length > ReportedDiagnosis.OwnWordsLength ? code.Short : null }).ToListAsync(ct);
                withTitles = names.With(titles.ConvertAll(code => new IcdTitle(code.Code, code.Long, code.Short)));
                titlesOf = import?.ImportedAt;
                log.LogInformation("Took {Count} titles of ICD-10-CM into the search", titles.Count);
            }
        }
        catch (SqliteException problem)
        {
            // The catalogue answers without them, and the next search looks again.
            log.LogWarning("The titles of ICD-10-CM cannot be read now: code {Code}", problem.SqliteErrorCode);
        }
        finally
        {
            looking.Release();
        }
    }

    public void Dispose() => looking.Dispose();

    private async Task LookAsync()
    {
        try
        {
            await PrepareAsync(CancellationToken.None);
        }
#pragma warning disable CA1031 // Nobody waits for it, and the next search tries again.
        catch (Exception problem)
#pragma warning restore CA1031
        {
            // Its message may quote what is stored, so only its kind is told.
            log.LogWarning("The names of conditions cannot be brought into memory now: {Kind}", problem.GetType().Name);
        }
    }
}
