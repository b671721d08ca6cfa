using System.Diagnostics;
using SecondOpinion.Content;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Benchmarks;

/// <summary>Reading and checking every catalogue, what they hold in memory, and finding illnesses named in a text.</summary>
public static class ContentSpeed
{
    private const int Rounds = 101;
    private const double Mega = 1024 * 1024;

    /// <summary>As long as what a person may type.</summary>
    private const string OwnWords = "stage 2 breast cancer, found in March; before that aortic stenosis and some trouble with my kidneys, they said it is not urgent but I am not sure what the second doctor would say about it all";

    public static void Measure(ResultTable table)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        var busy = Busy;
        var library = ContentLibrary.Load();
        library.CheckAll();
        table.AddMost("read and check all content, first time in a process", watch.Elapsed.TotalMilliseconds, "ms", 150);
        table.AddMost("the same on the processor, with what is compiled meanwhile", (Busy - busy).TotalMilliseconds, "ms", 150);
        table.AddMost("all content in memory", (GC.GetTotalMemory(forceFullCollection: true) - before) / Mega, "MB", 20);
        table.AddMost("read and check all content, warm, best of 9", Best(() => ContentLibrary.Load().CheckAll(), rounds: 9), "ms", 150);

        busy = Busy;
        for (var round = 0; round < 9; round++)
        {
            ContentLibrary.Load().CheckAll();
        }

        table.AddMost("the same on the processor, mean of 9", (Busy - busy).TotalMilliseconds / 9, "ms", 150);
        table.AddMost($"illnesses named in {OwnWords.Length} letters, best of {Rounds}", Best(() => library.Rules.ConditionNames.In(OwnWords), Rounds), "ms", 5);
        GC.KeepAlive(library);
    }

    /// <summary>On a machine that others use too, the clock says more of them than of us.</summary>
    private static TimeSpan Busy => Process.GetCurrentProcess().TotalProcessorTime;

    /// <summary>The best of many rounds.</summary>
    private static double Best(Action action, int rounds) => Enumerable.Range(0, rounds)
        .Select(_ =>
        {
            var watch = Stopwatch.StartNew();
            action();
            return watch.Elapsed.TotalMilliseconds;
        })
        .Min();
}
