using Microsoft.Data.Sqlite;

namespace RunnerStrength.Load;

/// <summary>Many runners, made of a few who have trained once: their rows again, under other ids.</summary>
internal static class Population
{
    /// <summary>How many are copied.</summary>
    public const int Models = 100;

    /// <summary>Between a runner's id and that of a copy.</summary>
    private const long Apart = 10_000_000;

    /// <summary>With the columns that say whose a row is. First what others refer to.</summary>
    private static readonly (string Table, string[] Owners)[] Owned =
    [
        ("runners", ["id"]), ("chats", ["id", "runner"]), ("sessions", ["runner"]), ("sets", ["runner"]), ("session_facts", ["runner"]),
        ("alarms", ["runner"]), ("cards", ["chat"]),
    ];

    /// <summary>The id of one of them, counted from 0.</summary>
    public static long IdOf(int runner) => Sessions.FirstId + runner % Models + runner / Models * Apart;

    /// <summary>Alarms are spread over a week from now, as when each runner has a day and a time of their own.</summary>
    public static void Grow(string database, int runners)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        using var transaction = connection.BeginTransaction();
        var copies = (long)Command(connection, "SELECT count(*) FROM runners").ExecuteScalar()! / Models;
        for (; copies * Models < runners; copies++)
            foreach (var (table, owners) in Owned)
            {
                string[] columns = [.. Columns(connection, table)];
                var copied = columns.Select(column => owners.Contains(column.Trim('"')) ? $"{column} + {copies * Apart}" : column);
                Command(connection, $"""
                    INSERT INTO {table} ({string.Join(", ", columns)})
                    SELECT {string.Join(", ", copied)} FROM {table} WHERE {owners[0]} < {Apart}
                    """).ExecuteNonQuery();
            }
        Command(connection, $"""
            UPDATE alarms SET due = {DateTimeOffset.UtcNow.ToUnixTimeMilliseconds()}
                + abs(random()) % {(long)TimeSpan.FromDays(7).TotalMilliseconds}
            """).ExecuteNonQuery();
        transaction.Commit();
    }

    private static IEnumerable<string> Columns(SqliteConnection connection, string table)
    {
        using var reader = Command(connection, $"SELECT name FROM pragma_table_info('{table}')").ExecuteReader();
        while (reader.Read()) yield return $"\"{reader.GetString(0)}\"";
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }
}
