using Microsoft.EntityFrameworkCore;

namespace SecondOpinion.Persistence.Model;

/// <summary>cases.db.</summary>
internal sealed class CasesContext(DbContextOptions<CasesContext> options) : DbContext(options)
{
    public DbSet<CaseRow> Cases => Set<CaseRow>();

    public DbSet<CaseEventRow> Events => Set<CaseEventRow>();

    public DbSet<ShareLinkRow> ShareLinks => Set<ShareLinkRow>();

    public DbSet<ShareOpeningRow> ShareOpenings => Set<ShareOpeningRow>();

    public DbSet<CalendarLinkRow> CalendarLinks => Set<CalendarLinkRow>();

    public DbSet<ReminderRow> Reminders => Set<ReminderRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => StoredAs.Configure(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<CaseRow>(table =>
        {
            table.ToTable("cases");
            table.HasKey(row => row.Id);
            table.Property(row => row.Version).IsConcurrencyToken();
            table.HasIndex(row => row.OwnerId);
            table.HasIndex(row => row.WantsReminders).HasFilter("wants_reminders = 1");
        });
        modelBuilder.Entity<CaseEventRow>(table =>
        {
            table.ToTable("case_events");
            table.HasIndex(row => new { row.CaseId, row.Version });
            table.HasOne<CaseRow>().WithMany().HasForeignKey(row => row.CaseId);
        });
        modelBuilder.Entity<ShareLinkRow>(table =>
        {
            table.ToTable("share_links");
            table.HasKey(row => row.Id);
            table.HasIndex(row => row.TokenHash).IsUnique();
            table.HasIndex(row => row.CaseId);
            table.HasOne<CaseRow>().WithMany().HasForeignKey(row => row.CaseId);
        });
        modelBuilder.Entity<ShareOpeningRow>(table =>
        {
            table.ToTable("share_openings");
            table.HasIndex(row => row.LinkId);
            table.HasOne<ShareLinkRow>().WithMany().HasForeignKey(row => row.LinkId);
        });
        modelBuilder.Entity<CalendarLinkRow>(table =>
        {
            table.ToTable("calendar_links");
            table.HasKey(row => row.CaseId);
            table.HasIndex(row => row.TokenHash).IsUnique();
            table.HasOne<CaseRow>().WithMany().HasForeignKey(row => row.CaseId);
        });
        modelBuilder.Entity<ReminderRow>(table =>
        {
            table.ToTable("reminders");
            table.HasKey(row => new { row.CaseId, row.EntryKey, row.Day, row.Moment });
            table.HasOne<CaseRow>().WithMany().HasForeignKey(row => row.CaseId);
        });
        ColumnNames.Lower(modelBuilder);
    }
}
