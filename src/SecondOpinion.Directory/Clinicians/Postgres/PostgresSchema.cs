using System.Globalization;

namespace SecondOpinion.Directory.Clinicians.Postgres;

/// <summary>
/// The tables of the clinicians in PostgreSQL. An import makes all of them anew in a schema of their own and then renames
/// it, so that no search sees half of an import.
/// </summary>
internal static class PostgresSchema
{
    // The database may hold other things, and an import drops these two.
    public const string Name = "second_opinion_directory";
    public const string New = "second_opinion_directory_new";

    /// <summary>Raised when the tables change. Tables of another version count as none, as with the file.</summary>
    public const int Version = 2;

    /// <summary>True where the tables are of this version; false where another version of the app has filled them.</summary>
    public static readonly string IsOfThisVersion = string.Create(CultureInfo.InvariantCulture, $"(SELECT number = {Version} FROM {Name}.version)");

    /// <summary>For the advisory lock that keeps two imports apart.</summary>
    public const long ImportLock = 0x5EC0_0D01;

    public const string Columns = "npi, last, first, middle, suffix, credential, codes, street, city, state, zip, phone, updated, source";

    /// <summary>The empty tables.</summary>
    public static string Tables(string schema) => string.Create(CultureInfo.InvariantCulture, $"""
        CREATE TABLE {schema}.version (number integer NOT NULL);
        INSERT INTO {schema}.version VALUES ({Version});
        CREATE TABLE {schema}.clinicians (npi bigint NOT NULL, last text NOT NULL, first text NOT NULL, middle text NOT NULL, suffix text NOT NULL,
            credential text NOT NULL, codes text NOT NULL, street text NOT NULL, city text NOT NULL, state text NOT NULL,
            zip integer NOT NULL, phone text NOT NULL, updated integer NOT NULL, source integer NOT NULL);
        CREATE TABLE {schema}.medicare (npi bigint NOT NULL, telehealth boolean NOT NULL, assignment boolean NOT NULL, facilities text NOT NULL);
        CREATE TABLE {schema}.deactivations (npi bigint NOT NULL, ended integer NOT NULL, resumed integer NOT NULL);
        CREATE TABLE {schema}.imports (part text PRIMARY KEY, taken bigint NOT NULL, refused bigint NOT NULL, data_of date, imported_at timestamptz NOT NULL);
        CREATE TABLE {schema}.zips (zip integer PRIMARY KEY, place point NOT NULL);
        CREATE TABLE {schema}.specialties (id integer PRIMARY KEY, code text NOT NULL);
        CREATE TABLE {schema}.listings (specialty integer NOT NULL, zip integer NOT NULL, cell integer NOT NULL, name text COLLATE "C" NOT NULL, npi bigint NOT NULL, telehealth boolean NOT NULL);
        """);

    /// <summary>What makes the filled tables searchable, step by step.</summary>
    public static IReadOnlyList<(string Stage, string Sql)> Steps { get; } =
    [
        ("Sorting by place", $"CREATE INDEX by_place ON {New}.listings (specialty, zip, name, npi) INCLUDE (telehealth)"),
        ("Sorting by name", $"CREATE INDEX by_name ON {New}.listings (specialty, left(name, 2), cell) INCLUDE (name, npi, zip, telehealth)"),
        ("Sorting by NPI", $"ALTER TABLE {New}.clinicians ADD PRIMARY KEY (npi); ALTER TABLE {New}.medicare ADD PRIMARY KEY (npi)"),
        ("Listing the places of each specialty", $"""
            CREATE TABLE {New}.spots AS
            SELECT specialty, zip, place, telehealth
            FROM (SELECT specialty, zip, bool_or(telehealth) AS telehealth FROM {New}.listings GROUP BY specialty, zip) AS found JOIN {New}.zips USING (zip);
            CREATE INDEX by_distance ON {New}.spots USING gist (specialty, place);
            """),
        ("Counting", $"ANALYZE {New}.clinicians, {New}.medicare, {New}.listings, {New}.spots, {New}.zips"),
    ];

    /// <summary>Puts the new tables in the old ones' place. Whoever searches has begun with the specialties, so a search that runs is let end.</summary>
    public const string Swap = $"""
        LOCK TABLE {Name}.specialties IN ACCESS EXCLUSIVE MODE;
        DROP SCHEMA {Name} CASCADE;
        ALTER SCHEMA {New} RENAME TO {Name};
        """;

    /// <summary>Made when the store is first used; does nothing where it is there.</summary>
    public static string Begin => $"""
        SELECT pg_advisory_xact_lock({ImportLock} + 1);
        CREATE EXTENSION IF NOT EXISTS btree_gist;
        DO $$ BEGIN
            IF to_regclass('{Name}.version') IS NULL THEN
                CREATE SCHEMA IF NOT EXISTS {Name};
                {Tables(Name)}
                CREATE TABLE {Name}.spots (specialty integer NOT NULL, zip integer NOT NULL, place point NOT NULL, telehealth boolean NOT NULL);
            END IF;
        END $$;
        """;
}
