using Microsoft.Data.Sqlite;
using Npgsql;
using SecondOpinion.Directory.Clinicians.Postgres;

namespace SecondOpinion.Directory.Importing;

/// <summary>What an import failed of, where it was not the file, as a sentence for the person who runs it.</summary>
internal static class ImportProblem
{
    // SQLite's result codes.
    private const int Busy = 5;
    private const int DiskError = 10;
    private const int DiskFull = 13;

    private const int NoSpaceLeft = 28;
    private const int QuotaReached = 122;

    /// <summary>Null for what is a mistake in the program.</summary>
    public static string? SentenceFor(Exception problem) => problem switch
    {
        SqliteException { SqliteErrorCode: DiskFull } or PostgresException { SqlState: PostgresErrorCodes.DiskFull } => Full,
        IOException when (problem.HResult & 0xFFFF) is NoSpaceLeft or QuotaReached => Full,
        InvalidDataException => "The file is damaged and cannot be unpacked to its end; download it again.",
        SqliteException { SqliteErrorCode: Busy } => "Another import is writing to the directory; wait until it has ended and start this one again.",
        SqliteException { SqliteErrorCode: DiskError } or IOException => "The disk could not be read or written; look at it and start the import again.",
        SqliteException or UnauthorizedAccessException => "The files of the directory cannot be written; look at who may write in its folder and start the import again.",
        _ => PostgresProblem.SentenceFor(problem),
    };

    private const string Full = "The disk is full; make room and start the import again.";
}
