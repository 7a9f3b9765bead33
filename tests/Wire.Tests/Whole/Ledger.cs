using Microsoft.Data.Sqlite;

namespace RunnerStrength.Wire.Tests.Whole;

/// <summary>A row of the sets.</summary>
public sealed record LoggedSet(int Number, int Amount, int? Message);

/// <summary>The bot's database, as an auditor reads it.</summary>
public sealed class Ledger(string file)
{
    /// <summary>The runner's sets in the order in which they were done.</summary>
    public IReadOnlyList<LoggedSet> Sets(long runner) => Read(
        $"SELECT \"set\", \"left\", message FROM sets WHERE runner = {runner} ORDER BY session, ordinal",
        row => new LoggedSet(row.GetInt32(0), row.GetInt32(1), row.IsDBNull(2) ? null : row.GetInt32(2)));

    /// <summary>Updates whose effects are stored.</summary>
    public IReadOnlyList<int> Inbox() => Read("SELECT \"update\" FROM inbox", row => row.GetInt32(0));

    /// <summary>How many rows a table has, of one chat where the chat is told.</summary>
    public int Count(string table, string where = "true") =>
        Read($"SELECT count(*) FROM {table} WHERE {where}", row => row.GetInt32(0))[0];

    /// <summary>The tables in which a text stands in any cell of any row.</summary>
    public IReadOnlyList<string> TablesWith(string text) =>
        [.. AllTables().Where(table => Read($"SELECT * FROM \"{table}\"", Cells).Any(cells => cells.Any(cell => cell.Contains(text, StringComparison.Ordinal))))];

    private List<string> AllTables() => Read("SELECT name FROM sqlite_master WHERE type = 'table'", row => row.GetString(0));

    private static List<string> Cells(SqliteDataReader row) => [.. Enumerable.Range(0, row.FieldCount).Select(i => $"{row.GetValue(i)}")];

    private List<T> Read<T>(string sql, Func<SqliteDataReader, T> value)
    {
        using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var rows = command.ExecuteReader();
        var values = new List<T>();
        while (rows.Read())
            values.Add(value(rows));
        return values;
    }
}
