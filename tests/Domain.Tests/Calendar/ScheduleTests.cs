using NodaTime;
using NodaTime.Text;
using RunnerStrength.Domain.Calendar;

namespace RunnerStrength.Domain.Tests.Calendar;

public class ScheduleTests
{
    [Theory]
    [InlineData("2026-11-03", "18:00", "2026-11-03T17:00:00Z")]
    [InlineData("2026-03-29", "02:30", "2026-03-29T01:00:00Z")] // the gap's end, 03:00 local
    [InlineData("2026-10-25", "02:30", "2026-10-25T00:30:00Z")] // the first of the two
    public void A_local_time_that_is_skipped_or_repeated_has_one_instant(string day, string time, string instant)
    {
        var profile = A.Runner().Profile with { Time = LocalTimePattern.ExtendedIso.Parse(time + ":00").Value };
        Schedule.On(LocalDatePattern.Iso.Parse(day).Value, profile).At.ShouldBe(InstantPattern.ExtendedIso.Parse(instant).Value);
    }

    [Theory]
    [InlineData(11, "2026-11-03")] // Tuesday noon: tonight
    [InlineData(17, "2026-11-05")] // 18:00 is now, not to come
    [InlineData(40, "2026-11-05")]
    public void The_first_session_is_the_next_that_is_still_to_come(int hours, string day) =>
        Schedule.First(A.Runner().Profile, Instant.FromUtc(2026, 11, 3, 0, 0) + Duration.FromHours(hours))!.Day
            .ShouldBe(LocalDatePattern.Iso.Parse(day).Value);

    [Theory]
    [InlineData("2026-11-03", "2026-11-05")]
    [InlineData("2026-09-01", "2026-11-03")] // missed two months ago
    public void What_comes_after_a_day_is_still_to_come(string after, string day) =>
        Schedule.Next(A.Runner().Profile, LocalDatePattern.Iso.Parse(after).Value, A.Tuesday)!.Day
            .ShouldBe(LocalDatePattern.Iso.Parse(day).Value);
}

public class PlacesTests
{
    [Theory]
    [InlineData("Berlin", "Europe/Berlin")]
    [InlineData("europe/berlin", "Europe/Berlin")]
    [InlineData(" new york ", "America/New_York")]
    [InlineData("Germany", null)] // two zones of its own: Berlin, and Büsingen with the Swiss
    [InlineData("Portugal", null)]
    [InlineData("Japan", "Asia/Tokyo")]
    [InlineData("nowhere", null)]
    public void A_place_is_a_city_a_country_with_one_zone_or_a_zone(string place, string? zone) =>
        (Places.Find(place)?.Id).ShouldBe(zone);
}
