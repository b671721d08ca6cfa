using Microsoft.EntityFrameworkCore;
using SecondOpinion.Directory.Clinicians;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Directory.Model;

/// <summary>directory.db: reference data that can be thrown away and built again. It holds nothing of any person.</summary>
internal sealed class DirectoryContext(DbContextOptions<DirectoryContext> options) : DbContext(options)
{
    public DbSet<PlaceRow> Places => Set<PlaceRow>();

    public DbSet<CityRow> Cities => Set<CityRow>();

    public DbSet<Programme> Programmes => Set<Programme>();

    public DbSet<HospitalRow> Hospitals => Set<HospitalRow>();

    public DbSet<IcdCodeRow> IcdCodes => Set<IcdCodeRow>();

    public DbSet<ImportRow> Imports => Set<ImportRow>();

    public DbSet<FillRow> Fills => Set<FillRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<PlaceRow>(place =>
        {
            place.ToTable("places").HasKey(p => p.Zip);
            place.Property(p => p.Zip).HasColumnName("zip").ValueGeneratedNever();
            place.Property(p => p.Latitude).HasColumnName("lat");
            place.Property(p => p.Longitude).HasColumnName("lon");
            place.Property(p => p.CityId).HasColumnName("city_id");
            place.HasOne(p => p.City).WithMany().HasForeignKey(p => p.CityId);

            // Only ever read from the ZIP code's side, so the foreign key needs no index of its own.
            place.Metadata.RemoveIndex(place.Metadata.GetIndexes().Single());
        });
        modelBuilder.Entity<CityRow>(city =>
        {
            city.ToTable("cities").HasKey(c => c.Id);
            city.Property(c => c.Id).HasColumnName("id").ValueGeneratedNever();
            city.Property(c => c.Key).HasColumnName("key");
            city.Property(c => c.Name).HasColumnName("name");
            city.Property(c => c.State).HasColumnName("state");
            city.Property(c => c.Latitude).HasColumnName("lat");
            city.Property(c => c.Longitude).HasColumnName("lon");
            city.Property(c => c.Zips).HasColumnName("zips");
            city.HasIndex(c => c.Key);
        });
        modelBuilder.Entity<FillRow>(fill =>
        {
            fill.ToTable("fills").HasKey(f => f.Part);
            fill.Property(f => f.Part).HasColumnName("part");
            fill.Property(f => f.Mark).HasColumnName("mark");
        });
        modelBuilder.Entity<IcdCodeRow>(code =>
        {
            code.ToTable("icd_codes").HasKey(c => c.Code);
            code.Property(c => c.Code).HasColumnName("code");
            code.Property(c => c.IsBillable).HasColumnName("billable");
            code.Property(c => c.Short).HasColumnName("short");
            code.Property(c => c.Long).HasColumnName("long");
        });
        modelBuilder.ApplyConfiguration(new ProgrammeMapping());
        modelBuilder.ApplyConfiguration(new HospitalMapping());
        modelBuilder.ApplyConfiguration(new ImportMapping());
    }
}
