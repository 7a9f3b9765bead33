using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace RunnerStrength.Infrastructure.Storage;

/// <summary>Where everything is kept.</summary>
public sealed class DatabaseOptions
{
    public const string Section = "Database";

    public string Provider { get; set; } = "Sqlite";

    public string ConnectionString { get; set; } = "Data Source=data/runner-strength.db";

    /// <summary>The database's file, absolute.</summary>
    public string File => Path.GetFullPath(new SqliteConnectionStringBuilder(ConnectionString).DataSource);
}

/// <summary>Each failure is a sentence that says what to do.</summary>
public sealed class DatabaseOptionsValidator : IValidateOptions<DatabaseOptions>
{
    private const string OrSimulator = "or try the bot without any of this: dotnet run --project src/Simulator";

    public ValidateOptionsResult Validate(string? name, DatabaseOptions options)
    {
        if (options.Provider != "Sqlite")
            return ValidateOptionsResult.Fail(
                $"Set Database:Provider to Sqlite, the only one there is, or leave it out, {OrSimulator}");
        return IsFile(options.ConnectionString)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail("Set Database:ConnectionString to a file, such as Data Source=data/runner-strength.db, "
                + $"or leave it out, {OrSimulator}");
    }

    private static bool IsFile(string text)
    {
        try
        {
            return new SqliteConnectionStringBuilder(text) is
            {
                DataSource: not ("" or ":memory:"),
                Mode: SqliteOpenMode.ReadWriteCreate or SqliteOpenMode.ReadWrite,
            };
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
