namespace SecondOpinion.Directory.Importing;

/// <summary>Tells how far an import has come, some times a second and not for each row.</summary>
internal sealed class ProgressMeter(IProgress<ImportProgress>? progress)
{
    private const int RowsBetween = 5000;

    private string stage = "Reading";
    private SourceFile? watched;
    private long rows;

    public void Watch(SourceFile file) => watched = file;

    public void Begin(string name)
    {
        stage = name;
        watched = null;
        progress?.Report(new(stage, null, rows));
    }

    public void Row()
    {
        if (++rows % RowsBetween == 0)
        {
            progress?.Report(new(stage, watched?.Fraction, rows));
        }
    }
}
