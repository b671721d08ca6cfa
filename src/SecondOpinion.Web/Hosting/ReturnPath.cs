namespace SecondOpinion.Web.Hosting;

/// <summary>Where to go back to, when a form names the place.</summary>
public static class ReturnPath
{
    /// <summary>The path, if it is one within this site; otherwise the start page.</summary>
    public static string Within(string? path) =>
        path is ['/', .. var rest] && !rest.StartsWith('/') && !rest.StartsWith('\\') && rest.All(c => char.IsAscii(c) && !char.IsControl(c)) ? path : "/";
}
