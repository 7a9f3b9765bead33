using Microsoft.Extensions.Options;

namespace RunnerStrength.Infrastructure.Storage;

/// <summary>A file beside the database, open for as long as the process uses it: there is one writer.</summary>
public sealed class DatabaseLock(IOptions<DatabaseOptions> options) : IDisposable
{
    private FileStream? _held;

    /// <summary>Takes the lock, and makes the folder where it is missing.</summary>
    public void Take()
    {
        var file = options.Value.File;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new CannotStartException(
                $"The folder of {file} cannot be made: make it, or set Database:ConnectionString to another place.");
        }

        try
        {
            _held = new FileStream(file + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (UnauthorizedAccessException)
        {
            throw new CannotStartException(
                $"{file}.lock cannot be written: give this user the right to, or set Database:ConnectionString to another place.");
        }
        catch (IOException)
        {
            throw new CannotStartException(
                $"Another process uses {file}: stop it first, or set Database:ConnectionString to another file.");
        }
    }

    public void Dispose() => _held?.Dispose();
}
