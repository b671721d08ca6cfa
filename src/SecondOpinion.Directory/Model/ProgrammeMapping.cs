using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Directory.Model;

/// <summary>How a programme lies in its table: one row, its short lists as words with spaces between.</summary>
internal sealed class ProgrammeMapping : IEntityTypeConfiguration<Programme>
{
    public void Configure(EntityTypeBuilder<Programme> builder)
    {
        builder.ToTable("programmes").HasKey(p => p.Id);
        builder.Property(p => p.Id).HasColumnName("id");
        builder.Property(p => p.Name).HasColumnName("name");
        builder.Property(p => p.Kind).HasColumnName("kind");
        builder.Property(p => p.Serves).HasColumnName("serves").HasConversion(tags => Join(tags), text => Split(text), Comparer<string>());
        builder.Property(p => p.Visits).HasColumnName("visits").HasConversion(visits => Join(visits), text => Visits(text), Comparer<VisitType>());
        builder.Property(p => p.Street).HasColumnName("street");
        builder.Property(p => p.City).HasColumnName("city");
        builder.Property(p => p.State).HasColumnName("state");
        builder.Property(p => p.Zip).HasColumnName("zip");
        builder.Property(p => p.Latitude).HasColumnName("lat");
        builder.Property(p => p.Longitude).HasColumnName("lon");
        builder.Property(p => p.Phone).HasColumnName("phone");
        builder.Property(p => p.Website).HasColumnName("website").HasConversion(site => site!.ToString(), text => new Uri(text));
        builder.Property(p => p.Source).HasColumnName("source");
        builder.Property(p => p.CheckedOn).HasColumnName("checked_on");
    }

    private static string Join<T>(ImmutableList<T> items) => string.Join(' ', items);

    private static ImmutableList<string> Split(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    private static ImmutableList<VisitType> Visits(string text) => [.. Split(text).Select(Enum.Parse<VisitType>)];

    private static ValueComparer<ImmutableList<T>> Comparer<T>() => new(
        (one, other) => one!.SequenceEqual(other!),
        items => items.Count,
        items => items);
}
