namespace RunnerStrength.Conversation.Tests.Replies;

/// <summary>Runners who write in German or Spanish; the coach answers in English until it has their words.</summary>
public class LanguagesChats
{
    [Fact]
    public Task A_session_in_German() => Chat.InFirstSessionIn("de", """
        runner: 15 geschafft, zu leicht
        coach: ✓ Squat, set 1: 15, too easy.
                …
        runner: weiter
        runner: alle geschafft
        coach: ✓ Bulgarian split squat, set 2: 8 each side.
                …
        runner: bereit
        runner: mein linkes Knie tut weh
        coach: Sorry to hear that. …
        runner: 2
        coach: Noted: your knee 2/10. …
        """);

    [Fact]
    public Task A_session_in_Spanish() => Chat.InFirstSessionIn("es", """
        runner: hice 15, muy fácil
        coach: ✓ Squat, set 1: 15, too easy.
                …
        runner: vamos
        runner: hecho
        coach: ✓ Bulgarian split squat, set 2: 8 each side.
                …
        runner: me duele la rodilla
        coach: Sorry to hear that. …
        runner: 3
        coach: Noted: your knee 3/10. …
        """);
}
