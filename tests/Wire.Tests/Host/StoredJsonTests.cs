using System.Collections;
using RunnerStrength.Domain.Calendar;
using RunnerStrength.Domain.Conversation;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Infrastructure;
using RunnerStrength.Infrastructure.Speech;
using RunnerStrength.Infrastructure.Storage;

namespace RunnerStrength.Wire.Tests.Host;

public class StoredJsonTests
{
    [Fact]
    public void Every_case_of_every_stored_set_has_a_sample()
    {
        Sampled(Samples.Talks);
        Sampled(Samples.Facts);
        Sampled(Samples.Reasons);
        Sampled(Samples.Notes);
        Sampled(Samples.Utterances);

        static void Sampled<T>(IEnumerable<T> samples) where T : notnull =>
            samples.Select(sample => sample.GetType()).Distinct().ShouldBe(Cases.Of(typeof(T)).Values, ignoreOrder: true);
    }

    /// <summary>Databases and chats hold these names: one that is renamed is not read any more. A new one is a new line.</summary>
    [Fact]
    public void No_name_that_was_ever_stored_or_tapped_is_lost()
    {
        var names = NamesIn(
            typeof(Talk), typeof(Fact), typeof(Note), typeof(Profile), typeof(Progress), typeof(Prescription), typeof(Utterance),
            typeof(Alarm), typeof(Ending), typeof(Priority), typeof(Heard)).ToList();
        Golden("names.txt").Except(names).ShouldBeEmpty("lost: give it back its name, or bring what is stored up to date");
        names.Except(Golden("names.txt")).ShouldBeEmpty("new: add it to names.txt");
    }

    /// <summary>The closed sets and enums that are to be found in these types, with their cases' names.</summary>
    private static IEnumerable<string> NamesIn(params Type[] roots)
    {
        var (seen, left) = (new HashSet<Type>(), new Queue<Type>(roots));
        while (left.TryDequeue(out var type))
            if (seen.Add(type))
                foreach (var within in Within(type))
                    left.Enqueue(within);
        return seen.SelectMany(type => (type.IsEnum ? Enum.GetNames(type) : [.. Cases.Of(type).Keys]).Select(name => $"{type.Name} {name}"));
    }

    private static IEnumerable<Type> Within(Type type) =>
    [
        .. type.GetGenericArguments(),
        .. Cases.Of(type).Values,
        .. type.Namespace!.StartsWith("RunnerStrength", StringComparison.Ordinal)
            ? type.GetProperties().Where(property => property.CanWrite).Select(property => property.PropertyType)
            : [],
    ];

    [Fact]
    public void Every_talk_is_read_back_as_it_was() =>
        Samples.Talks.Select(talk => TalkJson.Read(TalkJson.Write(talk), TalkJson.Version)).ShouldBe(Samples.Talks);

    [Fact]
    public void Every_fact_is_read_back_as_it_was() => ReadBack(Samples.Facts).ShouldBe(Samples.Facts);

    [Fact]
    public void Every_note_is_read_back_as_it_was() => ReadBack(Samples.Notes).ShouldBe(Samples.Notes);

    [Fact]
    public void Every_utterance_is_read_back_as_it_was() => ReadBack(Samples.Utterances).Select(Flat).ShouldBe(Samples.Utterances.Select(Flat));

    [Fact]
    public void A_prescription_is_read_back_as_it_was() =>
        StoredJson.Read<Prescription>(StoredJson.Write(Samples.Prescription)).ShouldBe(Samples.Prescription);

    [Fact]
    public void Progress_is_read_back_as_it_was() => ShouldBe(StoredJson.Read<Progress>(StoredJson.Write(Samples.Progress)), Samples.Progress);

    [Fact]
    public void Health_answers_and_a_race_are_read_back_as_they_were()
    {
        StoredJson.Read<Screening>(StoredJson.Write(Samples.Screening)).ShouldBe(Samples.Screening);
        StoredJson.Read<Race>(StoredJson.Write(Samples.Race)).ShouldBe(Samples.Race);
    }

    // What a database of an earlier version holds. A file is never changed: a new version brings a new one.

    [Fact]
    public void The_talks_of_version_1_are_still_read() => Golden("talk.v1.json").Select(json => TalkJson.Read(json, 1)).ShouldBe(Samples.FirstTalks);

    [Fact]
    public void The_talks_of_version_2_are_still_read() => Golden("talk.v2.json").Select(json => TalkJson.Read(json, 2)).ShouldBe(Samples.SecondTalks);

    [Fact]
    public void The_talks_of_version_3_are_still_read() => Golden("talk.v3.json").Select(json => TalkJson.Read(json, 3)).ShouldBe(Samples.Talks);

    [Fact]
    public void The_facts_of_version_1_are_still_read() => Golden("facts.v1.json").Select(StoredJson.Read<Fact>).ShouldBe(Samples.FirstFacts);

    [Fact]
    public void A_prescription_of_version_1_is_still_read() => Golden("prescription.v1.json").Select(StoredJson.Read<Prescription>).ShouldBe([Samples.FirstPrescription]);

    [Fact]
    public void A_prescription_of_version_2_is_still_read() => Golden("prescription.v2.json").Select(StoredJson.Read<Prescription>).ShouldBe([Samples.SecondPrescription]);

    [Fact]
    public void Progress_of_version_1_is_still_read() => ShouldBe(StoredJson.Read<Progress>(Golden("progress.v1.json").Single()), Samples.FirstProgress);

    // What this version writes.

    [Fact]
    public void The_talks_are_written_as_their_version_says() => Samples.Talks.Select(TalkJson.Write).ShouldBe(Golden($"talk.v{TalkJson.Version}.json"));

    [Fact]
    public void Facts_are_written_as_ever() => Samples.Facts.Select(StoredJson.Write).ShouldBe(Golden("facts.v2.json"));

    [Fact]
    public void Notes_are_written_as_ever() => Samples.Notes.Select(StoredJson.Write).ShouldBe(Golden("notes.json"));

    [Fact]
    public void Prescriptions_are_written_as_ever() => new[] { StoredJson.Write(Samples.Prescription) }.ShouldBe(Golden("prescription.v3.json"));

    [Fact]
    public void Progress_is_written_as_ever() => new[] { StoredJson.Write(Samples.Progress) }.ShouldBe(Golden("progress.v2.json"));

    [Fact]
    public void Health_answers_and_a_race_are_written_as_ever() =>
        new[] { StoredJson.Write(Samples.Screening), StoredJson.Write(Samples.Race) }.ShouldBe(Golden("profile.json"));

    [Fact]
    public void Utterances_are_written_as_ever() => Samples.Utterances.Select(StoredJson.Write).ShouldBe(Golden("utterances.json"));

    /// <summary>Dictionaries are equal only to themselves.</summary>
    private static void ShouldBe(Progress read, Progress kept)
    {
        (read with { Lifts = kept.Lifts, Pains = kept.Pains, Sores = kept.Sores, Forms = kept.Forms }).ShouldBe(kept);
        read.Lifts.ShouldBe(kept.Lifts);
        read.Pains.ShouldBe(kept.Pains);
        read.Sores.ShouldBe(kept.Sores);
        read.Forms.ShouldBe(kept.Forms);
    }

    private static IEnumerable<T> ReadBack<T>(IEnumerable<T> values) => values.Select(value => StoredJson.Read<T>(StoredJson.Write(value)));

    /// <summary>Rows of buttons are arrays, which are equal only to themselves.</summary>
    private static string Flat(Utterance utterance) => utterance switch
    {
        Utterance.Say say => $"{say.Html} {Flat(say.Buttons)} {say.Card} {say.Silent}",
        Utterance.Rewrite rewrite => $"{rewrite.Card} {rewrite.Html} {Flat(rewrite.Buttons)}",
        _ => utterance.ToString(),
    };

    private static string Flat(IEnumerable values) =>
        string.Concat(values.Cast<object>().Select(value => value is IEnumerable row ? $"[{Flat(row)}]" : value.ToString()));

    internal static string[] Golden(string name)
    {
        using var file = new StreamReader(typeof(StoredJsonTests).Assembly.GetManifestResourceStream($"Golden/{name}")!);
        return file.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
