namespace SecondOpinion.Web.Ui;

/// <summary>Lists of element ids, as aria-describedby wants them.</summary>
public static class Ids
{
    /// <summary>The given ids with a space between, or null when there is none, which leaves the attribute out.</summary>
    public static string? Of(params ReadOnlySpan<string?> ids)
    {
        var list = string.Join(' ', ids).Trim();
        return list.Length == 0 ? null : list;
    }
}
