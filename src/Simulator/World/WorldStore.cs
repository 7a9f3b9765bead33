using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace RunnerStrength.Simulator.World;

/// <summary>
/// The world's own SQLite file: documents by kind and id, and the bytes of files. What is put goes out with the next
/// <see cref="Flush"/>, in one transaction. Without a file it lives in memory.
/// </summary>
public sealed class WorldStore : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly List<(string Kind, string Id, string? Json)> _puts = [];

    public WorldStore(string? file)
    {
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = file ?? ":memory:",
            Pooling = false,
            DefaultTimeout = 1,
        }.ToString());
        _connection.Open();
        try
        {
            // Exclusive: a second Simulator on the same file must be refused. NORMAL: a kill loses nothing, a power
            // cut may lose the last moments, which is good enough for a toy Telegram.
            Run("PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;");
            Run("""
                CREATE TABLE IF NOT EXISTS document (kind TEXT, id TEXT, json TEXT NOT NULL, PRIMARY KEY (kind, id));
                CREATE TABLE IF NOT EXISTS content (id TEXT PRIMARY KEY, bytes BLOB NOT NULL);
                BEGIN IMMEDIATE; COMMIT;
                """);
        }
        catch (SqliteException inUse) when (inUse.SqliteErrorCode is 5 or 6)
        {
            _connection.Dispose();
            throw new InvalidOperationException($"{file} is in use by another Simulator.", inUse);
        }
    }

    public bool HasNews => _puts.Count > 0;

    public IEnumerable<T> Load<T>(string kind)
    {
        using var command = Command("SELECT json FROM document WHERE kind = $kind ORDER BY rowid", ("$kind", kind));
        using var rows = command.ExecuteReader();
        while (rows.Read())
            yield return JsonSerializer.Deserialize<T>(rows.GetString(0))!;
    }

    public void Put<T>(string kind, string id, T value) => _puts.Add((kind, id, JsonSerializer.Serialize(value)));

    public void Remove(string kind, string id) => _puts.Add((kind, id, null));

    public void Flush()
    {
        if (_puts.Count == 0)
            return;
        using var transaction = _connection.BeginTransaction();
        foreach (var (kind, id, json) in _puts)
        {
            using var command = json is null
                ? Command("DELETE FROM document WHERE kind = $kind AND id = $id", ("$kind", kind), ("$id", id))
                : Command(
                    """
                    INSERT INTO document (kind, id, json) VALUES ($kind, $id, $json)
                    ON CONFLICT DO UPDATE SET json = excluded.json
                    """, ("$kind", kind), ("$id", id), ("$json", json));
            command.ExecuteNonQuery();
        }
        transaction.Commit();
        _puts.Clear();
    }

    /// <summary>Forgets what was put and not flushed.</summary>
    public void Discard() => _puts.Clear();

    public void PutBytes(string id, byte[] bytes)
    {
        using var command = Command("INSERT INTO content VALUES ($id, coalesce($bytes, zeroblob(0)))", ("$id", id), ("$bytes", bytes));
        command.ExecuteNonQuery();
    }

    public byte[] Bytes(string id)
    {
        using var command = Command("SELECT bytes FROM content WHERE id = $id", ("$id", id));
        return (byte[])command.ExecuteScalar()!;
    }

    public void Dispose() => _connection.Dispose();

    private void Run(string sql)
    {
        using var command = Command(sql);
        command.ExecuteNonQuery();
    }

    private SqliteCommand Command(string sql, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
            command.Parameters.AddWithValue(name, value);
        return command;
    }
}
