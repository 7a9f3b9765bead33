using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using RunnerStrength.Domain.Conversation;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Simulator.Parsing;

/// <summary>A reading as one JSON object: what is not there has no key.</summary>
public static class ReadingJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(string text, Context situation, Reply reply, bool explains = false)
    {
        var reading = Findings.Of(text, situation, reply.First, reply.Second, reply.All);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            Write(json, reading, situation);
            if (explains)
                Explain(json, reading, text);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void Write(Utf8JsonWriter json, Findings reading, Context situation)
    {
        if (!reading.Sets.IsEmpty)
        {
            json.WriteStartArray("sets");
            foreach (var set in reading.Sets)
                Write(json, set, situation);
            json.WriteEndArray();
        }
        if (reading.AsPrescribed) json.WriteBoolean("asPrescribed", true);
        if (reading.AllSets) json.WriteBoolean("allSets", true);
        if (reading.Effort is { } effort) json.WriteString("effort", Name(effort));
        if (reading.Rpe is { } rpe) json.WriteNumber("rpe", rpe);
        if (reading.Rir is { } rir) json.WriteNumber("rir", rir);
        if (reading.Pain is not null || reading.Alarm is not null) Write(json, reading.Pain, reading.Alarm is not null);
        if (reading.Doubted is not null) json.WriteBoolean("maybeAlarm", true);
        if (reading.NoPain) json.WriteBoolean("noPain", true);
        var action = reading.Wish is { } wish ? Action(wish, situation.Place) : null;
        if (action is not null) json.WriteString("action", action);
        if (reading.Minutes is { } minutes) json.WriteNumber("minutes", minutes);
        if (reading.Time is { } time) json.WriteString("time", time.ToString("HH:mm", null));
        if (reading.Day is { } day) json.WriteString("day", Name(day));
        if (reading.Equipment is { } equipment) json.WriteString("equipment", Name(equipment));
        if ((reading.Ask ?? (IsOnlyWish(reading) && action is null ? Ask.WhatDoYouMean : null)) is { } ask)
        {
            json.WriteBoolean("unclear", true);
            json.WriteString("ask", Name(ask));
            if (Guesses.Of(reading, situation) is [Heard.SetDone { Amount.Left: var amount, Load: null }])
                json.WriteNumber("offers", amount);
        }
    }

    private static bool IsOnlyWish(Findings reading) => reading is
    {
        Wish: not null,
        Sets: [],
        AsPrescribed: false,
        Effort: null,
        Rpe: null,
        Rir: null,
        NoPain: false,
        Pain: null,
        Alarm: null,
    };

    private static void Write(Utf8JsonWriter json, SetSaid set, Context situation)
    {
        json.WriteStartObject();
        if (set.Left is { } both && set.Right == both)
            json.WriteNumber(situation.Measure is Measure.Seconds ? "seconds" : "reps", both);
        else
        {
            if (set.Left is { } left) json.WriteNumber("left", left);
            if (set.Right is { } right) json.WriteNumber("right", right);
        }
        if (set.Load is { } load)
        {
            json.WriteStartObject("load");
            if (load.Band is { } band)
                json.WriteString("value", band);
            else
                json.WriteNumber("value", load.Value);
            json.WriteString("unit", Name(load.Unit));
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Ache? ache, bool alarm)
    {
        json.WriteStartObject("pain");
        if (ache?.Area is { } area) json.WriteString("area", Name(area));
        if (ache?.Side is { } side) json.WriteString("side", Name(side));
        if (ache?.Score is { } score) json.WriteNumber("score", score);
        if (alarm) json.WriteBoolean("alarm", true);
        json.WriteEndObject();
    }

    /// <summary>What an answer or a command does here; nothing where it does nothing.</summary>
    private static string? Action(Wish wish, Place place) => wish switch
    {
        Wish.End => "stop",
        Wish.NotToday => "skip",
        Wish.History => "progress",
        Wish.Plan => "next",
        Wish.Today => place is Place.Set or Place.Rest ? null : "start",
        Wish.Yes or Wish.GoOn or Wish.Ready when place is Place.Reminder => "start",
        Wish.Yes or Wish.GoOn when place is Place.Rest => "ready",
        Wish.GoOn => "ready",
        Wish.No => place is Place.Reminder ? "skip" : null,
        Wish.Yes or Wish.Delete or Wish.Again => null,
        _ => Name(wish),
    };

    private static void Explain(Utf8JsonWriter json, Findings reading, string text)
    {
        json.WriteStartArray("found");
        foreach (var found in reading.Found)
        {
            json.WriteStartObject();
            json.WriteString("text", text[found.Words.From..found.Words.To]);
            json.WriteNumber("from", found.Words.From);
            json.WriteNumber("to", found.Words.To);
            json.WriteString("part", found.Part.ToString());
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("unread");
        foreach (var words in reading.Unread)
            json.WriteStringValue(text[words.From..words.To]);
        json.WriteEndArray();
    }

    /// <summary>An enum's name in camel case.</summary>
    private static string Name<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
