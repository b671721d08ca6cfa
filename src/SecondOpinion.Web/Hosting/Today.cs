namespace SecondOpinion.Web.Hosting;

/// <summary>The day it is, where the server stands.</summary>
public sealed class Today(TimeProvider clock)
{
    public DateOnly Date => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
}
