namespace SecondOpinion.Web.Hosting;

/// <summary>A day that care is planned for is near: a year further off is nearly always a slip of the finger.</summary>
public static class PlannedDates
{
    private const int Years = 2;

    public static bool AreNear(DateOnly day, DateOnly today) => day >= today.AddYears(-Years) && day <= today.AddYears(Years);
}
