namespace SecondOpinion.Web.Hosting;

/// <summary>The value of a sealed cookie and when it ends.</summary>
public sealed record SealedValue(string Value, DateTimeOffset Until);
