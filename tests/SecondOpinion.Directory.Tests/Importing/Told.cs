using SecondOpinion.Directory.Importing;

namespace SecondOpinion.Directory.Tests.Importing;

/// <summary>Hears of an import's progress at once, on the thread that tells it.</summary>
internal sealed class Told(Action<ImportProgress> tell) : IProgress<ImportProgress>
{
    public void Report(ImportProgress value) => tell(value);
}
