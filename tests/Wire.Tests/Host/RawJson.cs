namespace RunnerStrength.Wire.Tests.Host;

/// <summary>Updates as Telegram writes them.</summary>
internal static class RawJson
{
    public const string Bot = """{"id":123456789,"is_bot":true,"first_name":"Coach","username":"coach_bot"}""";

    public static string Text(int id, long chat, string text) => Message(id, chat, $"\"text\":\"{text}\"");

    public static string Message(int id, long chat, string content, string kind = "message") =>
        $$"""{"update_id":{{id}},"{{kind}}":{{Content(id, chat, content)}} }""";

    public static string Tap(int id, long chat, string data) => $$"""
        {"update_id":{{id}},"callback_query":{"id":"tap-{{id}}","from":{{From(chat)}},"chat_instance":"9","data":"{{data}}",
        "message":{{Content(1, chat, "\"text\":\"Squat\"")}} } }
        """;

    public static string Membership(int id, long chat, string status) => $$"""
        {"update_id":{{id}},"my_chat_member":{"chat":{"id":{{chat}},"type":"private","first_name":"Ada"},"from":{{From(chat)}},
        "date":1772438400,"old_chat_member":{"user":{{Bot}},"status":"member"},"new_chat_member":{"user":{{Bot}},"status":"{{status}}" } } }
        """;

    private static string Content(int id, long chat, string content) => $$"""
        {"message_id":{{id}},"from":{{From(chat)}},"chat":{"id":{{chat}},"type":"private","first_name":"Ada"},"date":1772438400,{{content}}}
        """;

    private static string From(long chat) => $$"""{"id":{{chat}},"is_bot":false,"first_name":"Ada","language_code":"en"}""";
}
