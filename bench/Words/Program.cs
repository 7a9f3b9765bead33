using RunnerStrength.Domain.Reading;
using RunnerStrength.Infrastructure.Speech;
using RunnerStrength.Simulator.Parsing;

// A whole dictionary, each word alone, as "10 WORD" and as "WORD 10": dotnet run -c Release --project bench/Words -- LANGUAGE FILE
// With --lookalikes, it writes the words that are taken for one of ours: the language's lookalikes.txt.
var (language, file) = (args[0], args[1]);
var reply = new LanguageShelf().ReplyIn(language);
var words = File.ReadLines(file).Where(word => word.Length > 1 && word.All(char.IsLetter)).Distinct().ToList();
if (args is [_, _, "--lookalikes"])
{
    foreach (var word in words.Where(reply.First.Mistakes).Select(word => word.ToLowerInvariant()).Distinct().Order(StringComparer.Ordinal))
        Console.WriteLine(word);
    return;
}

var set = ParseMode.InContext("reps")!;
var unknown = words.Where(word => !reply.First.Has(word) && !reply.Second!.Has(word)).ToList();
var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
foreach (var word in unknown)
    foreach (var text in (string[])[word, $"10 {word}", $"{word} 10"])
        if (Wrong(Findings.Of(text, set, reply.First, reply.Second, reply.All), text == word) is { } wrong)
        {
            counts[wrong] = counts.GetValueOrDefault(wrong) + 1;
            Console.WriteLine($"{wrong}\t{text}");
        }
Console.WriteLine($"{words.Count} words, {unknown.Count} of them in no row; {string.Join(", ", counts.Select(count => $"{count.Value} {count.Key}"))}");

// What no word may do that we do not know; nothing where all is well.
static string? Wrong(Findings reading, bool isAlone) =>
    reading.Alarm is not null ? "alarm"
    : reading.Doubted is not null ? "doubt"
    : reading.Pain is not null ? "pain"
    : reading.Wish is not null ? "wish"
    : reading.AsPrescribed || (isAlone && (!reading.Sets.IsEmpty || reading.Effort is not null)) ? "set"
    : reading.Sets is [] or [{ Left: 10, Right: 10, Load: null }] ? null
    : "other set";
