using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace SecondOpinion.Benchmarks.Clinicians;

/// <summary>How long a question took, over many of them.</summary>
/// <param name="Median">In microseconds.</param>
/// <param name="High">What 95 of 100 stay under, in microseconds.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Quantiles(double Median, double High)
{
    private const int Rounds = 3;

    /// <summary>Asks all questions to warm up, then three times more, and keeps the best of the three for each: what else the machine does is not measured.</summary>
    public static Quantiles Of<T>(IReadOnlyList<T> questions, Action<T> ask)
    {
        var best = new double[questions.Count];
        Array.Fill(best, double.PositiveInfinity);
        for (var round = 0; round <= Rounds; round++)
        {
            for (var i = 0; i < best.Length; i++)
            {
                var start = Stopwatch.GetTimestamp();
                ask(questions[i]);
                var time = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
                best[i] = round == 0 ? best[i] : Math.Min(best[i], time);
            }
        }

        Array.Sort(best);
        return new(best[best.Length / 2], best[best.Length * 95 / 100]);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Median:0}/{High:0}");
}
