using System.Diagnostics;
using System.Globalization;
using RunnerStrength.Conversation.Tests.Replies;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Infrastructure.Speech;
using RunnerStrength.Simulator.Parsing;

// How long odd texts take to read, the least of three readings since others use the machine: dotnet run -c Release --project bench/Replies -- [texts] [seed]
var count = args is [var texts, ..] ? int.Parse(texts, CultureInfo.InvariantCulture) : 1_000_000;
var odd = new OddTexts(new Random(args is [_, var seed] ? int.Parse(seed, CultureInfo.InvariantCulture) : 1));
string[] languages = ["en", "de", "es"], contexts = ["reps", "side", "hold", "load", "rest", "reminder", "idle"];
var shelf = new LanguageShelf();
var replies = languages.Select(shelf.ReplyIn).ToList();
var took = new long[count];
var (sets, allocated) = (0, GC.GetTotalAllocatedBytes());

for (var i = -20_000; i < count; i++)
{
    var (text, reply) = (odd.Next(), replies[Math.Abs(i) % replies.Count]);
    var situation = ParseMode.InContext(contexts[Math.Abs(i) % contexts.Length])!;
    var least = long.MaxValue;
    Findings? reading = null;
    for (var again = 0; again < 3; again++)
    {
        var start = Stopwatch.GetTimestamp();
        reading = Findings.Of(text, situation, reply.First, reply.Second, reply.All);
        least = Math.Min(least, Stopwatch.GetTimestamp() - start);
    }
    if (i < 0)
        continue;
    took[i] = least;
    sets += reading!.Sets.Length;
}

Array.Sort(took);
double At(double share) => took[(int)((count - 1) * share)] * 1e6 / Stopwatch.Frequency;
Console.WriteLine($"""
    texts {count}, sets read {sets}
    µs p50 {At(0.5):F1}, p99 {At(0.99):F1}, p99.9 {At(0.999):F0}, longest {At(1):F0}
    kB allocated a reading {(GC.GetTotalAllocatedBytes() - allocated) / 3000.0 / (count + 20_000):F1}, memory at the end {Environment.WorkingSet / 1_000_000} MB
    """);
