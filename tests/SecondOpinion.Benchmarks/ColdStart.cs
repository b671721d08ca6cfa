namespace SecondOpinion.Benchmarks;

/// <summary>From the start of the process to the first 200, data present, ours and the stock template in turn.</summary>
public static class ColdStart
{
    private const int Rounds = 9;
    private const double Goal = 1.3;

    public static async Task MeasureAsync(PublishedApp ours, PublishedApp template, ResultTable table)
    {
        // The first start makes the databases and is not counted; nor is the first of the template.
        await OnceAsync(ours);
        await OnceAsync(template);
        List<double> mine = [], theirs = [];
        for (var round = 0; round < Rounds; round++)
        {
            mine.Add(await OnceAsync(ours));
            theirs.Add(await OnceAsync(template));
        }

        table.AddRatio($"second start to first 200, median of {Rounds}", Median(mine), Median(theirs), "ms", Goal);
    }

    private static async Task<double> OnceAsync(PublishedApp app)
    {
        var time = await app.StartAsync();
        await app.StopAsync();
        return time.TotalMilliseconds;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
