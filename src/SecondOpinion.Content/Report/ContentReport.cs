namespace SecondOpinion.Content.Report;

/// <summary>The state of the content in plain tables, for whoever writes, reviews or answers for it.</summary>
public static class ContentReport
{
    public static void Write(ContentLibrary library, DateOnly today, TextWriter writer)
    {
        new FileTable(library, today).WriteTo(writer);
        new ConditionTables(library).WriteTo(writer);
        new CoverageTables(library).WriteTo(writer);
        new ReviewTable(library).WriteTo(writer);
    }
}
