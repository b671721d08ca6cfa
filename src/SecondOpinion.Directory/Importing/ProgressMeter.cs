namespace SecondOpinion.Directory.Importing;

/// <summary>Tells how far an import has come, some times a second and not for each row.</summary>
internal sealed class ProgressMeter(IProgress<ImportProgress>? progress)
{
    private const int RowsBetween = 5000;

    private string stage = "Reading";
    private CsvRows? watched;
    private long length;
    private long rows;

    public void Watch(CsvRows file, long bytes) => (watched, length) = (file, bytes);

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
            progress?.Report(new(stage, watched is { } file ? Math.Min(1, (double)file.Position / length) : null, rows));
        }
    }
}
