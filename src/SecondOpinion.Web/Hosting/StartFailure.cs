using System.Net.Sockets;
using SecondOpinion.Content;
using SecondOpinion.Directory;
using SecondOpinion.Persistence;

namespace SecondOpinion.Web.Hosting;

/// <summary>Why the app did not start, as one sentence for the person who runs it.</summary>
public static class StartFailure
{
    public static string SentenceFor(Exception problem) => problem switch
    {
        StorageStartException or DirectoryStartException => problem.Message,
        ContentException => $"The texts could not be read: {problem.Message}",
        IOException when Has<SocketException>(problem) || IsBinding(problem) => Listening(problem),
        InvalidDataException or FormatException => $"A setting could not be read: {FirstLine(problem)}",
        _ when Has<SocketException>(problem) => Listening(problem),
        _ => $"SecondOpinion could not start: {FirstLine(problem)}",
    };

    private static string Listening(Exception problem) => Find<SocketException>(problem)?.SocketErrorCode switch
    {
        SocketError.AccessDenied => "SecondOpinion may not listen at that address; choose a port from 1024 on with ASPNETCORE_URLS.",
        SocketError.AddressNotAvailable => "That address is not one of this computer's; choose another with ASPNETCORE_URLS.",
        _ => $"{Address(problem)} is in use by another program; stop it, or choose another address with ASPNETCORE_URLS.",
    };

    private static bool IsBinding(Exception problem) => problem.Message.StartsWith("Failed to bind", StringComparison.Ordinal);

    private static string Address(Exception problem) =>
        problem.Message.Split(' ').FirstOrDefault(word => word.Contains("://", StringComparison.Ordinal))?.TrimEnd(':', '.') ?? "The address";

    private static string FirstLine(Exception problem) => problem.Message.ReplaceLineEndings("\n").Split('\n')[0];

    private static bool Has<T>(Exception problem)
        where T : Exception => Find<T>(problem) is not null;

    private static T? Find<T>(Exception? problem)
        where T : Exception => problem is null ? null : problem as T ?? Find<T>(problem.InnerException);
}
