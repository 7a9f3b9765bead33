using System.Collections.Immutable;
using NodaTime;

namespace RunnerStrength.Infrastructure.Places;

/// <summary>
/// Which time zone a place is in. The map is 48 by 24 squares of the globe; a square is a zone, or four smaller squares, and so
/// on. In zones.txt a square is two characters, a number in base 56: the last numbers are the zones, the others say how many
/// fours of squares further on its four are.
/// </summary>
public static class ZoneMap
{
    private const int Base = 56, First = '#', Columns = 48, Rows = 24, CharactersOfARow = 2 * Columns;
    private const int CharactersOfAFour = 8, CharactersOfTheGlobe = CharactersOfARow * Rows, Numbers = Base * Base;

    /// <summary>A little more than the globe, so that its last meridian and parallel are in the last square.</summary>
    private const double Width = 360.00000000000006, Height = 180.00000000000003;

    private static readonly (string Squares, ImmutableArray<string> Names) Map = Load();

    /// <summary>The zones of the map.</summary>
    public static ImmutableArray<string> Names => Map.Names;

    /// <param name="latitude">In degrees, north of the equator positive.</param>
    /// <param name="longitude">In degrees, east of Greenwich positive.</param>
    /// <returns>Nothing for what is no place.</returns>
    public static DateTimeZone? At(double latitude, double longitude)
    {
        if (!(latitude is >= -90 and <= 90 && longitude is >= -180 and <= 180)) return null;
        // The pole has all zones, and none.
        return DateTimeZoneProviders.Tzdb.GetZoneOrNull(latitude == 90 ? "Etc/GMT" : NameAt(latitude, longitude));
    }

    private static string NameAt(double latitude, double longitude)
    {
        double across = Columns * (180 + longitude) / Width, down = Rows * (90 - latitude) / Height;
        var (column, row) = ((int)across, (int)down);
        var number = NumberAt(CharactersOfARow * row + 2 * column);
        for (var four = -1; number < Numbers - Names.Length;)
        {
            four += number + 1;
            (across, down) = (2 * (across - column) % 2, 2 * (down - row) % 2);
            (column, row) = ((int)across, (int)down);
            number = NumberAt(CharactersOfTheGlobe + CharactersOfAFour * four + 4 * row + 2 * column);
        }
        return Names[number - (Numbers - Names.Length)];
    }

    private static int NumberAt(int place) => Base * (Map.Squares[place] - First) + Map.Squares[place + 1] - First;

    private static (string, ImmutableArray<string>) Load()
    {
        using var file = new StreamReader(typeof(ZoneMap).Assembly.GetManifestResourceStream("zones.txt")!);
        var lines = file.ReadToEnd().Split('\n')[1..];
        var gap = Array.IndexOf(lines, "");
        return (string.Concat(lines[..gap]), [.. lines[(gap + 1)..].Where(name => name.Length > 0)]);
    }
}
