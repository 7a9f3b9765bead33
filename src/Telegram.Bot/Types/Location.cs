namespace Telegram.Bot.Types;

public class Location
{
    public double Latitude { get; set; }
    public double Longitude { get; set; }
}
