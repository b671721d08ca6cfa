using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SecondOpinion.Directory.Model;

/// <summary>How a hospital lies in its table.</summary>
internal sealed class HospitalMapping : IEntityTypeConfiguration<HospitalRow>
{
    public void Configure(EntityTypeBuilder<HospitalRow> builder)
    {
        builder.ToTable("hospitals").HasKey(h => h.Id);
        builder.Property(h => h.Id).HasColumnName("id");
        builder.Property(h => h.Name).HasColumnName("name");
        builder.Property(h => h.Street).HasColumnName("street");
        builder.Property(h => h.City).HasColumnName("city");
        builder.Property(h => h.State).HasColumnName("state");
        builder.Property(h => h.Zip).HasColumnName("zip");
        builder.Property(h => h.Phone).HasColumnName("phone");
        builder.Property(h => h.Kind).HasColumnName("kind");
        builder.Property(h => h.HasEmergency).HasColumnName("emergency");
        builder.Property(h => h.Latitude).HasColumnName("lat");
        builder.Property(h => h.Longitude).HasColumnName("lon");
    }
}
