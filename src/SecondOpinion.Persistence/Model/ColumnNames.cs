using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;

namespace SecondOpinion.Persistence.Model;

/// <summary>Columns are named the way databases name them: <c>created_at</c>.</summary>
internal static partial class ColumnNames
{
    public static void Lower(ModelBuilder model)
    {
        foreach (var column in model.Model.GetEntityTypes().SelectMany(table => table.GetProperties()))
        {
            column.SetColumnName(InnerCapital().Replace(column.Name, "_$0").ToLowerInvariant());
        }
    }

    [GeneratedRegex("(?<=[a-z])[A-Z]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InnerCapital();
}
