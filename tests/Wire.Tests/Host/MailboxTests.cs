using NodaTime;
using RunnerStrength.Bot;
using RunnerStrength.Domain.Calendar;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Infrastructure.Outbox;
using Telegram.Bot.Types;

namespace RunnerStrength.Wire.Tests.Host;

public class MailboxTests
{
    private static readonly CancellationToken Stop = CancellationToken.None;

    [Fact]
    public async Task Updates_and_receipts_are_taken_before_alarms_each_in_order()
    {
        var mailbox = new Mailbox();
        Letter first = Alarm(1), second = Alarm(2), update = Update(), receipt = Receipt();
        foreach (var letter in new[] { first, second, update, receipt }) await mailbox.PostAsync(letter, Stop);

        (await mailbox.TakeAsync(3, Stop)).ShouldBe([update, receipt, first]);
        (await mailbox.TakeAsync(3, Stop)).ShouldBe([second]);
    }

    [Fact]
    public async Task Who_posts_too_much_waits_and_alarms_never_block_updates()
    {
        var mailbox = new Mailbox();
        for (var i = 0; i < 10_000; i++) await mailbox.PostAsync(Alarm(i), Stop);
        var tooMany = mailbox.PostAsync(Alarm(0), Stop);
        tooMany.IsCompleted.ShouldBeFalse();

        var update = Update();
        await mailbox.PostAsync(update, Stop);
        (await mailbox.TakeAsync(100, Stop))[0].ShouldBe(update);
        await tooMany;
    }

    [Fact]
    public async Task A_letter_is_answered_when_it_is_closed()
    {
        var mailbox = new Mailbox();
        var committed = mailbox.CommitAsync(((Letter.Receipted)Receipt()).Receipt, Stop);
        var letter = (await mailbox.TakeAsync(1, Stop)).Single();
        (committed.IsCompleted, mailbox.Waiting).ShouldBe((false, 1));

        mailbox.Close(letter);

        await committed;
        mailbox.Waiting.ShouldBe(0);
    }

    [Fact]
    public async Task A_completed_mailbox_hands_out_what_it_has_and_then_nothing()
    {
        var mailbox = new Mailbox();
        await mailbox.PostAsync(Alarm(1), Stop);
        mailbox.Complete();

        (await mailbox.TakeAsync(100, Stop)).Count.ShouldBe(1);
        (await mailbox.TakeAsync(100, Stop)).ShouldBeEmpty();
    }

    private static Letter.Rang Alarm(int runner) => new(new RunnerId(runner), new Alarm(AlarmKind.SessionDue, Instant.MinValue));

    private static Letter.Came Update() => new(new RawUpdate(default), new Update { Id = 1 }, null);

    private static Letter.Receipted Receipt() => new(new Receipt.Delivered(7, [1], null));
}
