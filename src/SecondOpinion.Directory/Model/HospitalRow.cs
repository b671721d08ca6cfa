namespace SecondOpinion.Directory.Model;

/// <summary>A hospital and the middle of its ZIP area.</summary>
internal sealed class HospitalRow
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string Street { get; init; }

    public required string City { get; init; }

    public required string State { get; init; }

    public required string Zip { get; init; }

    public required string Phone { get; init; }

    public required string Kind { get; init; }

    public bool HasEmergency { get; init; }

    public double Latitude { get; init; }

    public double Longitude { get; init; }
}
