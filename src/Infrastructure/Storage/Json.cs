using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace RunnerStrength.Infrastructure.Storage;

/// <summary>JSON as a row holds it: what runners say, hear and are.</summary>
public readonly record struct Json(string Text)
{
    /// <summary>The one way in and out of the columns that hold it.</summary>
    public sealed class Column() : ValueConverter<Json, string>(json => json.Text, text => new Json(text));
}

/// <summary>
/// A row that this version cannot read: a mistake of ours or a newer version's, so neither the storage nor the letter is at fault.
/// It fails the turns of its runner alone. Says nothing of what the row holds.
/// </summary>
public sealed class UnreadableException(string what, Exception inner) : Exception($"A stored {what} cannot be read.", inner)
{
    /// <summary>Reads; whatever goes wrong means that it cannot be read.</summary>
    public static T Unless<T>(Type what, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception fault)
        {
            throw new UnreadableException(what.Name, fault);
        }
    }
}
