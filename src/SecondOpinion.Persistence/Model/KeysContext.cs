using Microsoft.EntityFrameworkCore;

namespace SecondOpinion.Persistence.Model;

/// <summary>keys.db: kept apart from cases.db so that it is backed up apart, and one stolen file opens nothing.</summary>
internal sealed class KeysContext(DbContextOptions<KeysContext> options) : DbContext(options)
{
    public DbSet<CaseKeyRow> CaseKeys => Set<CaseKeyRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => StoredAs.Configure(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<CaseKeyRow>(table =>
        {
            table.ToTable("case_keys");
            table.HasKey(row => row.CaseId);
        });
        ColumnNames.Lower(modelBuilder);
    }
}
