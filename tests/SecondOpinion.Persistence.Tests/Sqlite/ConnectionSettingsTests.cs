using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SecondOpinion.Persistence.Model;
using SecondOpinion.TestKit;
using Xunit;

namespace SecondOpinion.Persistence.Tests.Sqlite;

public sealed class ConnectionSettingsTests
{
    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", "2")]
    [InlineData("busy_timeout", "5000")]
    [InlineData("foreign_keys", "1")]
    [InlineData("secure_delete", "1")]
    [InlineData("trusted_schema", "0")]
    [InlineData("wal_autocheckpoint", "0")]
    public async Task Every_connection_runs_with_the_settings(string pragma, string expected)
    {
        await using var storage = await TestStorage.StartAsync();

        Assert.Equal([expected, expected, expected], [Setting<CasesContext>(storage, pragma), Setting<KeysContext>(storage, pragma), Setting<CasesContext>(storage, pragma)]);
    }

    private static string Setting<TContext>(TestStorage storage, string pragma)
        where TContext : DbContext
    {
        using var context = storage.Built.GetRequiredService<IDbContextFactory<TContext>>().CreateDbContext();
        context.Database.OpenConnection();
        using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {pragma}";
        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture)!;
    }
}
