using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SecondOpinion.Directory.Model;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Directory.Filling;

/// <summary>Replaces the built-in list, all of it or nothing.</summary>
internal static class ProgrammesFill
{
    public const string Part = "programmes";

    // Raised when the same facts would be laid down in another way, so that databases fill again.
    public const string Shape = "1";

    /// <summary>What tells these programmes from others: a hash of every fact in its order.</summary>
    public static string MarkOf(IEnumerable<Programme> programmes)
    {
        var facts = new StringBuilder();
        foreach (var p in programmes)
        {
            facts.AppendJoin('\u001f', p.Id, p.Name, p.Kind, string.Join(' ', p.Serves), string.Join(' ', p.Visits), p.Street, p.City, p.State, p.Zip,
                p.Latitude?.ToString("R", CultureInfo.InvariantCulture), p.Longitude?.ToString("R", CultureInfo.InvariantCulture),
                p.Phone, p.Website, p.Source, p.CheckedOn.ToString("O", CultureInfo.InvariantCulture)).Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(facts.ToString())));
    }

    public static async Task RunAsync(DirectoryContext context, IEnumerable<Programme> programmes, string mark, CancellationToken ct)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(ct);
        await context.Programmes.ExecuteDeleteAsync(ct);
        await context.Fills.Where(f => f.Part == Part).ExecuteDeleteAsync(ct);
        context.Programmes.AddRange(programmes);
        context.Fills.Add(new FillRow { Part = Part, Mark = mark });
        await context.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }
}
