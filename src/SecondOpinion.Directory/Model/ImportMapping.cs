using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SecondOpinion.Directory.Clinicians;

namespace SecondOpinion.Directory.Model;

/// <summary>How the note of an import lies in its table. Clinicians keep theirs in their own store, so that both change in one step.</summary>
internal sealed class ImportMapping : IEntityTypeConfiguration<ImportRow>
{
    public void Configure(EntityTypeBuilder<ImportRow> builder)
    {
        builder.ToTable("imports").HasKey(i => i.Part);
        builder.Property(i => i.Part).HasColumnName("part");
        builder.Property(i => i.Taken).HasColumnName("taken");
        builder.Property(i => i.Refused).HasColumnName("refused");
        builder.Property(i => i.DataOf).HasColumnName("data_of");
        builder.Property(i => i.ImportedAt).HasColumnName("imported_at");
    }
}
