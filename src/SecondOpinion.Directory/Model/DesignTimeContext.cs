using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace SecondOpinion.Directory.Model;

/// <summary>What <c>dotnet ef migrations add</c> works on; the app never makes one.</summary>
internal sealed class DesignTimeContext : IDesignTimeDbContextFactory<DirectoryContext>
{
    public DirectoryContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<DirectoryContext>().UseSqlite("Data Source=:memory:").Options);
}
