using System.Net.Sockets;
using Npgsql;

namespace SecondOpinion.Directory.Clinicians.Postgres;

/// <summary>Why the PostgreSQL server could not be used, as a sentence for the person who runs it.</summary>
internal static class PostgresProblem
{
    /// <summary>Null when it is not about the server.</summary>
    public static string? SentenceFor(Exception problem) => problem switch
    {
        PostgresException refused => SentenceFor(refused.SqlState),
        SocketException or NpgsqlException { InnerException: SocketException or TimeoutException or IOException } => "The PostgreSQL server does not answer; start it, or correct Directory:Postgres.",
        NpgsqlException => "The PostgreSQL server could not be used; look at its log and at Directory:Postgres.",
        { InnerException: { } inner } => SentenceFor(inner),
        _ => null,
    };

    private static string SentenceFor(string state) => state switch
    {
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification => "The PostgreSQL server refuses the user or the password of Directory:Postgres; correct them.",
        PostgresErrorCodes.InvalidCatalogName => "The PostgreSQL server has no database of the name in Directory:Postgres; create it.",
        PostgresErrorCodes.InsufficientPrivilege => "The PostgreSQL user may not make schemas or the extension btree_gist; let the user do so, or make the extension yourself.",
        PostgresErrorCodes.FeatureNotSupported or PostgresErrorCodes.UndefinedFile => "The PostgreSQL server lacks the extension btree_gist; install it with the server's contrib package.",
        PostgresErrorCodes.TooManyConnections => "The PostgreSQL server has no connection left; allow it more, or wait.",
        PostgresErrorCodes.DiskFull => "The disk of the PostgreSQL server is full; make room.",
        _ => $"The PostgreSQL server could not be used ({state}); look at its log.",
    };
}
