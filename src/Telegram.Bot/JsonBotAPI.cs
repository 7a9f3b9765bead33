namespace Telegram.Bot;

public static class JsonBotAPI
{
    public static JsonSerializerOptions Options { get; } = Configured();

    public static void Configure(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
        options.DefaultIgnoreCondition = WhenWritingDefault;
        options.NumberHandling = JsonNumberHandling.AllowReadingFromString;
        // Telegram writes a member's status behind the user.
        options.AllowOutOfOrderMetadataProperties = true;
    }

    private static JsonSerializerOptions Configured()
    {
        var options = new JsonSerializerOptions();
        Configure(options);
        return options;
    }
}
