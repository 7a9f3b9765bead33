using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;

namespace RunnerStrength.Wire.Tests.Host;

/// <summary>Every place of every kind of update that we ask for, with what nobody knows yet in it.</summary>
public class EveryPlaceTests
{
    private const int Batch = 98;

    private static readonly string[] Updates =
    [
        RawJson.Message(1, 7, """
            "text":"done 10","entities":[{"type":"bold","offset":0,"length":4}],"link_preview_options":{"is_disabled":true},
            "forward_origin":{"type":"user","date":1772438400,"sender_user":{"id":9,"is_bot":false,"first_name":"Bo"}}
            """),
        RawJson.Message(1, 7, """
            "reply_to_message":{"message_id":1,"date":1772438400,"chat":{"id":7,"type":"private"},"text":"Squat",
            "reply_markup":{"inline_keyboard":[[{"text":"Go","callback_data":"go"}]]}},
            "document":{"file_id":"D","file_unique_id":"d","file_name":"a.csv","mime_type":"text/csv","file_size":9},"caption":"my run"
            """),
        RawJson.Message(1, 7, """
            "media_group_id":"1","photo":[{"file_id":"P","file_unique_id":"p","width":90,"height":60,"file_size":9}],
            "caption":"my run","caption_entities":[{"type":"text_link","offset":0,"length":2,"url":"https://example.org/"}],
            "paid_media":{"star_count":1,"paid_media":[{"type":"preview","width":1,"height":1,"duration":1}]}
            """),
        RawJson.Message(1, 7, """
            "text":"too easy","quote":{"text":"Squat","position":0,"is_manual":true},"via_bot":{"id":9,"is_bot":true,"first_name":"Via"},
            "external_reply":{"origin":{"type":"channel","date":1772438400,"chat":{"id":-9,"type":"channel","title":"Runs"},"message_id":3},
            "chat":{"id":-9,"type":"channel","title":"Runs"},"message_id":3}
            """),
        RawJson.Message(1, 7, """ "location":{"latitude":52.5,"longitude":13.4} """),
        RawJson.Message(1, 7, """ "text":"11","edit_date":1772438460 """, "edited_message"),
        RawJson.Tap(1, 7, "done|10|42"),
        RawJson.Membership(1, 7, "kicked"),
    ];

    private static readonly string[] Novelties = ["null", "\"telepathy\"", "42", "-1.5", "true", "{}", "[]", "[null]", "\"\\ud83d\""];

    [Fact]
    public async Task Whatever_stands_anywhere_everybody_is_answered_and_everything_is_confirmed()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.KeepAsync(Samples.Chat(7), Samples.Chat(8, new Domain.Conversation.Talk.Idle()));
        var id = 0;

        foreach (var batch in Updates.SelectMany(Variants).Chunk(Batch))
        {
            bot.Telegram.Calls.Clear();
            string[] sent = [.. batch.Select(Numbered), Numbered(RawJson.Text(1, 8, "/help"))];

            bot.Telegram.SendRaw(sent);
            await bot.AnsweredAsync();

            bot.Telegram.Lines.ShouldContain(line => line.StartsWith("8: ", StringComparison.Ordinal));
        }

        id.ShouldBeGreaterThan(2_000);
        var known = (await bot.ReadAsync(db => db.Inbox.Select(row => row.Update).ToListAsync())).ToHashSet();
        Enumerable.Range(1, id).Where(each => !known.Contains(each)).ShouldBeEmpty();
        bot.Log.Lines.ShouldAllBe(line => !line.Contains("The storage failed") && !line.Contains("could not be set aside"));

        string Numbered(string update) => $$"""{"update_id":{{++id}},{{update[(update.IndexOf(',') + 1)..]}}""";
    }

    private static IEnumerable<string> Variants(string update) =>
        Templates(JsonNode.Parse(update)!).SelectMany(template => Novelties.Select(novelty => template.Replace("\"@@\"", novelty)));

    /// <summary>The update with a gap, "@@", in the place of each of its parts, and as one more part of each.</summary>
    private static IEnumerable<string> Templates(JsonNode update)
    {
        foreach (var path in Places(update))
        {
            var copy = update.DeepClone();
            var parent = path.SkipLast(1).Aggregate(copy, (node, step) => step is int index ? node[index]! : node[(string)step]!);
            if (path[^1] is int last) parent[last] = "@@";
            else parent[(string)path[^1]] = "@@";
            yield return copy.ToJsonString();
        }
    }

    private static IEnumerable<object[]> Places(JsonNode? node)
    {
        IEnumerable<(object Step, JsonNode? Child)> parts = node switch
        {
            JsonObject named => [.. named.Select(part => ((object)part.Key, part.Value)), ("telepathy", null)],
            JsonArray list => list.Select((part, index) => ((object)index, part)),
            _ => [],
        };
        return parts.SelectMany(part => Places(part.Child).Select(path => (object[])[part.Step, .. path]).Prepend([part.Step]));
    }
}
