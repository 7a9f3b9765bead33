using System.Collections.Frozen;
using NodaTime;
using NodaTime.TimeZones;

namespace RunnerStrength.Domain.Calendar;

/// <summary>A city, a country with a single zone, or an IANA name → the zone.</summary>
public static class Places
{
    private static readonly FrozenDictionary<string, string> Ids = Known()
        .GroupBy(place => Plain(place.Name), place => place.Id)
        .Where(ids => ids.Distinct().Count() == 1)
        .ToFrozenDictionary(ids => ids.Key, ids => ids.First());

    /// <summary>The zone; nothing for a place that no zone goes by.</summary>
    public static DateTimeZone? Find(string place) =>
        Ids.TryGetValue(Plain(place), out var id) ? DateTimeZoneProviders.Tzdb[id] : null;

    private static IEnumerable<(string Name, string Id)> Known()
    {
        var source = TzdbDateTimeZoneSource.Default;
        var cities = source.CanonicalIdMap.Where(zone => zone.Key.Contains('/')).ToList();
        return
        [
            .. source.CanonicalIdMap.Select(zone => (zone.Key, zone.Value)),
            .. cities.Select(zone => (zone.Key[(zone.Key.LastIndexOf('/') + 1)..], zone.Value)),
            .. (source.ZoneLocations ?? []).Select(location => (location.CountryName, source.CanonicalIdMap[location.ZoneId])),
        ];
    }

    private static string Plain(string place) => place.Trim().Replace('_', ' ').ToUpperInvariant();
}
