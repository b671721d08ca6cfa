namespace SecondOpinion.Persistence.Sqlite;

/// <summary>How a database stands to this version of the app.</summary>
internal enum SchemaState
{
    NeedsMigration,
    Current,
    Newer,
}
