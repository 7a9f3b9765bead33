using NodaTime;
using RunnerStrength.Infrastructure.Places;

namespace RunnerStrength.Wire.Tests.Places;

public class ZoneMapTests
{
    public static TheoryData<string, double, double, string> Cities => new()
    {
        { "Tokyo", 35.69, 139.75, "Asia/Tokyo" },
        { "Mumbai", 19.02, 72.86, "Asia/Kolkata" },
        { "Mexico City", 19.44, -99.13, "America/Mexico_City" },
        { "Shanghai", 31.22, 121.44, "Asia/Shanghai" },
        { "Sao Paulo", -23.56, -46.63, "America/Sao_Paulo" },
        { "New York", 40.75, -73.98, "America/New_York" },
        { "Karachi", 24.87, 66.99, "Asia/Karachi" },
        { "Buenos Aires", -34.60, -58.40, "America/Argentina/Buenos_Aires" },
        { "Delhi", 28.67, 77.23, "Asia/Kolkata" },
        { "Moscow", 55.75, 37.62, "Europe/Moscow" },
        { "Istanbul", 41.10, 29.01, "Europe/Istanbul" },
        { "Dhaka", 23.72, 90.41, "Asia/Dhaka" },
        { "Cairo", 30.05, 31.25, "Africa/Cairo" },
        { "Seoul", 37.57, 127.00, "Asia/Seoul" },
        { "Beijing", 39.93, 116.39, "Asia/Shanghai" },
        { "Jakarta", -6.17, 106.83, "Asia/Jakarta" },
        { "Los Angeles", 33.99, -118.18, "America/Los_Angeles" },
        { "London", 51.50, -0.12, "Europe/London" },
        { "Tehran", 35.67, 51.42, "Asia/Tehran" },
        { "Lima", -12.05, -77.05, "America/Lima" },
        { "Manila", 14.60, 120.98, "Asia/Manila" },
        { "Bogota", 4.60, -74.08, "America/Bogota" },
        { "Osaka", 34.75, 135.46, "Asia/Tokyo" },
        { "Rio de Janeiro", -22.93, -43.23, "America/Sao_Paulo" },
        { "Kinshasa", -4.33, 15.31, "Africa/Kinshasa" },
        { "Lahore", 31.56, 74.35, "Asia/Karachi" },
        { "Chicago", 41.83, -87.75, "America/Chicago" },
        { "Bangkok", 13.75, 100.52, "Asia/Bangkok" },
        { "Hong Kong", 22.30, 114.19, "Asia/Hong_Kong" },
        { "Sydney", -33.92, 151.19, "Australia/Sydney" },
        { "Baghdad", 33.34, 44.39, "Asia/Baghdad" },
        { "Paris", 48.87, 2.33, "Europe/Paris" },
        { "Melbourne", -37.82, 144.98, "Australia/Melbourne" },
        { "Taipei", 25.04, 121.57, "Asia/Taipei" },
        { "Lagos", 6.44, 3.39, "Africa/Lagos" },
        { "Toronto", 43.70, -79.42, "America/Toronto" },
        { "Ho Chi Minh City", 10.78, 106.70, "Asia/Ho_Chi_Minh" },
        { "Riyadh", 24.64, 46.77, "Asia/Riyadh" },
        { "Singapore", 1.29, 103.86, "Asia/Singapore" },
        { "Chittagong", 22.33, 91.80, "Asia/Dhaka" },
        { "Houston", 29.82, -95.34, "America/Chicago" },
        { "St. Petersburg", 59.94, 30.32, "Europe/Moscow" },
        { "Alexandria", 31.20, 29.95, "Africa/Cairo" },
        { "Luanda", -8.84, 13.23, "Africa/Luanda" },
        { "Ankara", 39.93, 32.86, "Europe/Istanbul" },
        { "Philadelphia", 40.00, -75.17, "America/New_York" },
        { "Abidjan", 5.32, -4.04, "Africa/Abidjan" },
        { "Busan", 35.10, 129.01, "Asia/Seoul" },
        { "Khartoum", 15.59, 32.53, "Africa/Khartoum" },
        { "Barcelona", 41.38, 2.18, "Europe/Madrid" },
        { "Berlin", 52.52, 13.40, "Europe/Berlin" },
        { "Casablanca", 33.60, -7.62, "Africa/Casablanca" },
        { "Kabul", 34.52, 69.18, "Asia/Kabul" },
        { "Kano", 12.00, 8.52, "Africa/Lagos" },
        { "Salvador", -12.97, -38.48, "America/Bahia" },
        { "Fortaleza", -3.75, -38.58, "America/Fortaleza" },
        { "Jeddah", 21.52, 39.22, "Asia/Riyadh" },
        { "Addis Ababa", 9.03, 38.70, "Africa/Addis_Ababa" },
        { "Guadalajara", 20.67, -103.33, "America/Mexico_City" },
        { "Pyongyang", 39.02, 125.75, "Asia/Pyongyang" },
        { "Santiago", -33.45, -70.67, "America/Santiago" },
        { "Nairobi", -1.28, 36.82, "Africa/Nairobi" },
        { "Cape Town", -33.92, 18.43, "Africa/Johannesburg" },
        { "New Taipei", 25.01, 121.47, "Asia/Taipei" },
        { "Dar es Salaam", -6.80, 39.27, "Africa/Dar_es_Salaam" },
        { "Madrid", 40.40, -3.68, "Europe/Madrid" },
        { "Quezon City", 14.65, 121.03, "Asia/Manila" },
        { "Johannesburg", -26.17, 28.03, "Africa/Johannesburg" },
        { "Algiers", 36.76, 3.05, "Africa/Algiers" },
        { "Medellin", 6.28, -75.58, "America/Bogota" },
        { "Surabaya", -7.25, 112.75, "Asia/Jakarta" },
        { "Recife", -8.08, -34.92, "America/Recife" },
        { "Dakar", 14.72, -17.47, "Africa/Dakar" },
        { "Detroit", 42.33, -83.08, "America/Detroit" },
        { "Damascus", 33.50, 36.30, "Asia/Damascus" },
        { "Phoenix", 33.54, -112.07, "America/Phoenix" },
        { "Monterrey", 25.67, -100.33, "America/Monterrey" },
        { "Caracas", 10.50, -66.92, "America/Caracas" },
        { "Mashhad", 36.27, 59.57, "Asia/Tehran" },
        { "Omdurman", 15.62, 32.48, "Africa/Khartoum" },
        { "Guayaquil", -2.22, -79.92, "America/Guayaquil" },
        { "Kyiv", 50.43, 30.52, "Europe/Kyiv" },
        { "Aleppo", 36.23, 37.17, "Asia/Damascus" },
        { "Milan", 45.47, 9.21, "Europe/Rome" },
        { "San Francisco", 37.74, -122.46, "America/Los_Angeles" },
        { "Havana", 23.13, -82.36, "America/Havana" },
        { "Tashkent", 41.31, 69.29, "Asia/Tashkent" },
        { "Vienna", 48.20, 16.37, "Europe/Vienna" },
        { "Accra", 5.55, -0.22, "Africa/Accra" },
        { "Baku", 40.40, 49.86, "Asia/Baku" },
        { "Athens", 37.98, 23.73, "Europe/Athens" },
        { "Denver", 39.74, -104.98, "America/Denver" },
        { "Sanaa", 15.35, 44.21, "Asia/Aden" },
        { "Santa Cruz", -17.75, -63.23, "America/La_Paz" },
        { "Bucharest", 44.43, 26.10, "Europe/Bucharest" },
        { "Urumqi", 43.81, 87.58, "Asia/Urumqi" },
        { "Belem", -1.45, -48.48, "America/Belem" },
        { "Frankfurt", 50.10, 8.68, "Europe/Berlin" },
        { "Beirut", 33.87, 35.51, "Asia/Beirut" },
        { "Maracaibo", 10.73, -71.66, "America/Caracas" },
        { "Tel Aviv-Yafo", 32.08, 34.77, "Asia/Jerusalem" },
        { "Warsaw", 52.25, 21.00, "Europe/Warsaw" },
        { "Minsk", 53.90, 27.57, "Europe/Minsk" },
        { "Rome", 41.90, 12.48, "Europe/Rome" },
    };

    [Theory, MemberData(nameof(Cities))]
    public void A_city_is_in_its_zone(string city, double latitude, double longitude, string zone) =>
        ZoneMap.At(latitude, longitude).ShouldNotBeNull().Id.ShouldBe(zone, city);

    [Theory]
    [InlineData(90, 0, "Etc/GMT")]
    [InlineData(-90, 180, "Antarctica/McMurdo")]
    [InlineData(0, 180, "Pacific/Tarawa")]
    [InlineData(0, -180, "Etc/GMT+12")]
    [InlineData(2.497, -116.733, "Etc/GMT+8")]
    public void The_poles_the_date_line_and_the_seas_have_a_zone(double latitude, double longitude, string zone) =>
        ZoneMap.At(latitude, longitude).ShouldNotBeNull().Id.ShouldBe(zone);

    [Theory]
    [InlineData(90.1, 0)]
    [InlineData(0, -180.1)]
    [InlineData(double.NaN, 0)]
    [InlineData(0, double.PositiveInfinity)]
    public void What_is_no_place_has_no_zone(double latitude, double longitude) => ZoneMap.At(latitude, longitude).ShouldBeNull();

    /// <summary>The number is that of the package whose map it is, over the same places.</summary>
    [Fact]
    public void Every_whole_degree_is_where_the_package_has_it()
    {
        var all = 0u;
        for (var latitude = -90; latitude <= 90; latitude++)
            for (var longitude = -180; longitude <= 180; longitude++)
                foreach (var letter in ZoneMap.At(latitude, longitude)!.Id)
                    all = all * 31 + letter;
        all.ShouldBe(97326594u);
    }

    [Fact]
    public void Every_zone_of_the_map_is_known() =>
        ZoneMap.Names.Where(name => DateTimeZoneProviders.Tzdb.GetZoneOrNull(name) is null).ShouldBeEmpty();
}
