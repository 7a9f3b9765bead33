using System.Diagnostics;
using Microsoft.Data.Sqlite;
using RunnerStrength.Bot;

namespace RunnerStrength.Wire.Tests.Host;

public sealed class StartTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("runner-strength-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("Set Telegram:Token (environment: Telegram__Token) to the token")]
    [InlineData("Set Telegram:Token", "--Telegram:Token=")]
    [InlineData("Telegram:Token does not look like a bot token", "--Telegram:Token=secret-that-is-none")]
    [InlineData("Set Telegram:ApiUrl to an address", Valid, "--Telegram:ApiUrl=localhost")]
    [InlineData("Set Telegram:Mode to Polling", Valid, "--Telegram:Mode=Webhook")]
    [InlineData("Set Telegram:PollSeconds to a number from 0 to 50", Valid, "--Telegram:PollSeconds=51")]
    [InlineData("Set Database:Provider to Sqlite", Valid, "--Database:Provider=Oracle")]
    [InlineData("Set Database:ConnectionString to a file", Valid, "--Database:ConnectionString=Server=here")]
    [InlineData("Set Database:ConnectionString to a file", Valid, "--Database:ConnectionString=Data Source=:memory:")]
    [InlineData("Set Health:Port to a port", Valid, "--Health:Port=70000")]
    public async Task What_is_missing_or_malformed_is_said_in_one_sentence(string sentence, params string[] args)
    {
        var (code, output, error) = await RunAsync(args);

        code.ShouldBe(2);
        error.ShouldStartWith(sentence);
        error.TrimEnd().ShouldNotContain("\n");
        error.ShouldContain("dotnet run --project src/Simulator");
        error.ShouldNotContain("secret");
        output.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_second_process_on_the_same_database_is_refused()
    {
        await using var first = await RunningBot.StartAsync();

        var (code, _, error) = await RunAsync([Valid, $"--Database:ConnectionString=Data Source={first.File}", "--urls=http://127.0.0.1:0"]);

        code.ShouldBe(2);
        error.ShouldBe($"Another process uses {first.File}: stop it first, or set Database:ConnectionString to another file.{Environment.NewLine}");
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_refused()
    {
        var file = Path.Combine(_folder, "newer.db");
        await using (var connection = new SqliteConnection($"Data Source={file};Pooling=False"))
        {
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = """
                PRAGMA journal_mode=WAL;
                CREATE TABLE __EFMigrationsHistory (MigrationId TEXT PRIMARY KEY, ProductVersion TEXT NOT NULL);
                INSERT INTO __EFMigrationsHistory VALUES ('99990101000000_FromTheFuture', '99.0');
                """;
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        var (code, _, error) = await RunAsync([Valid, $"--Database:ConnectionString=Data Source={file}", "--urls=http://127.0.0.1:0"]);

        code.ShouldBe(2);
        error.ShouldBe("The database was used by a newer version (99990101000000_FromTheFuture): start that one, "
            + $"or set Database:ConnectionString to another file.{Environment.NewLine}");
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_said_in_one_sentence()
    {
        var file = Path.Combine(_folder, "file");
        await File.WriteAllTextAsync(file, "", TestContext.Current.CancellationToken);

        var (code, _, error) = await RunAsync([Valid, $"--Database:ConnectionString=Data Source={file}/bot.db", "--urls=http://127.0.0.1:0"]);

        code.ShouldBe(2);
        error.ShouldStartWith($"The folder of {file}/bot.db cannot be made");
    }

    [Fact]
    public async Task A_token_that_Telegram_does_not_know_stops_the_bot_with_a_sentence()
    {
        await using var telegram = await UnknowingTelegram.StartAsync();

        var (code, output, error) = await RunAsync([Valid, $"--Telegram:ApiUrl={telegram.Url}", "--urls=http://127.0.0.1:0"]);

        code.ShouldBe(2);
        error.ShouldStartWith("Telegram does not know this token");
        (output + error).ShouldNotContain(RunningBot.Token);
    }

    private const string Valid = $"--Telegram:Token={RunningBot.Token}";

    private async Task<(int Code, string Output, string Error)> RunAsync(string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(BotHost).Assembly.Location, .. args])
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        var error = process.StandardError.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);
        return (process.ExitCode, await output, await error);
    }
}
