using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace SecondOpinion.Persistence.Model;

/// <summary>The same for <c>--context KeysContext</c>.</summary>
internal sealed class DesignTimeKeys : IDesignTimeDbContextFactory<KeysContext>
{
    public KeysContext CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<KeysContext>().UseSqlite().Options);
}
