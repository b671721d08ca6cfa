namespace SecondOpinion.Content.Reading;

/// <summary>One piece of a catalogue file, which knows where it stands, so that a fault can name its line.</summary>
public abstract class CatalogueNode(string file, int line)
{
    /// <summary>The file inside the catalogues folder, such as <c>records/holders.yaml</c>.</summary>
    public string File { get; } = file;

    /// <summary>Counted from 1.</summary>
    public int Line { get; } = line;


    /// <summary>The fault to throw for this place.</summary>
    public ContentException Fault(string whatIsWrong) => new(File, Line, whatIsWrong);
}
