using System.Collections;
using System.Reflection;
using RunnerStrength.Domain;
using RunnerStrength.Domain.Progression;
using RunnerStrength.Domain.Sessions;
using RunnerStrength.Infrastructure.Speech;
using RunnerStrength.Infrastructure.Storage;

namespace RunnerStrength.Wire.Tests.Host;

public class StoredJsonTests
{
    [Fact]
    public void Every_case_of_every_stored_set_has_a_name_and_a_sample()
    {
        foreach (var (set, cases) in StoredJson.Cases)
        {
            var nested = set.GetNestedTypes(BindingFlags.Public).Where(type => set.IsAssignableFrom(type) && !type.IsAbstract);
            cases.Select(named => named.Case).ShouldBe(nested, ignoreOrder: true);
            cases.Select(named => named.Name).ShouldBeUnique();
        }
        Sampled(Samples.Talks);
        Sampled(Samples.Facts);
        Sampled(Samples.Reasons);
        Sampled(Samples.Utterances);

        static void Sampled<T>(IEnumerable<T> samples) where T : notnull =>
            samples.Select(sample => sample.GetType()).Distinct().ShouldBe(StoredJson.Cases[typeof(T)].Select(named => named.Case), ignoreOrder: true);
    }

    [Fact]
    public void Every_talk_is_read_back_as_it_was() =>
        Samples.Talks.Select(talk => TalkJson.Read(TalkJson.Write(talk), TalkJson.Version)).ShouldBe(Samples.Talks);

    [Fact]
    public void Every_fact_is_read_back_as_it_was() => ReadBack(Samples.Facts).ShouldBe(Samples.Facts);

    [Fact]
    public void Every_utterance_is_read_back_as_it_was() => ReadBack(Samples.Utterances).Select(Flat).ShouldBe(Samples.Utterances.Select(Flat));

    [Fact]
    public void A_prescription_is_read_back_as_it_was() =>
        StoredJson.Read<Prescription>(StoredJson.Write(Samples.Prescription)).ShouldBe(Samples.Prescription);

    [Fact]
    public void Progress_is_read_back_as_it_was()
    {
        var read = StoredJson.Read<Progress>(StoredJson.Write(Samples.Progress));
        (read.Sessions, read.LastDay).ShouldBe((Samples.Progress.Sessions, Samples.Progress.LastDay));
        read.Lifts.ShouldBe(Samples.Progress.Lifts);
        read.Pains.ShouldBe(Samples.Progress.Pains);
    }

    /// <summary>What a database of this version holds. A file is never changed: a new version brings a new one.</summary>
    [Fact]
    public void The_talks_of_version_1_are_still_read() => Golden("talk.v1.json").Select(json => TalkJson.Read(json, 1)).ShouldBe(Samples.Talks);

    [Fact]
    public void The_talks_are_written_as_their_version_says() => Samples.Talks.Select(TalkJson.Write).ShouldBe(Golden($"talk.v{TalkJson.Version}.json"));

    [Fact]
    public void Facts_are_written_as_ever() => Samples.Facts.Select(StoredJson.Write).ShouldBe(Golden("facts.json"));

    [Fact]
    public void Prescriptions_are_written_as_ever() => new[] { StoredJson.Write(Samples.Prescription) }.ShouldBe(Golden("prescription.json"));

    [Fact]
    public void Progress_is_written_as_ever() => new[] { StoredJson.Write(Samples.Progress) }.ShouldBe(Golden("progress.json"));

    [Fact]
    public void Utterances_are_written_as_ever() => Samples.Utterances.Select(StoredJson.Write).ShouldBe(Golden("utterances.json"));

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

    private static string[] Golden(string name)
    {
        using var file = new StreamReader(typeof(StoredJsonTests).Assembly.GetManifestResourceStream($"Golden/{name}")!);
        return file.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
