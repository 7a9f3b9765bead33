using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;

namespace RunnerStrength.Infrastructure.Speech;

/// <summary>What was understood of a set, and what it does to the rest of the session.</summary>
internal sealed class LogSpeech(Phrases phrases)
{
    private Words Words => phrases.Words;

    /// <summary>What was logged, and what it does to the next set.</summary>
    public IEnumerable<string> Logged(Session session, Fact.SetLogged set)
    {
        var now = session.Facts.OfType<Fact.SetLogged>().LastOrDefault(fact => fact.Place == set.Place && fact.Set == set.Set) ?? set;
        return [Set("session.logged", now), .. Effect(session, now)];
    }

    /// <summary>What was logged otherwise before, and what that does to the next set.</summary>
    public IEnumerable<string> Changed(Session session, Fact.SetLogged was, Fact.SetLogged @is) =>
        [Set(was.Done == @is.Done ? "session.felt" : "session.changed", @is), .. Effect(session, @is)];

    private IEnumerable<string> Effect(Session session, Fact.SetLogged now)
    {
        var station = Course.Of(session).Stations[now.Place];
        if (station.IsOver || station.Exercise != now.Exercise || station.Logged is not [.., var last] || last != now)
            yield break;
        var due = station.Due;
        if (due.Load is { } next && now.Load is { } load && next != load)
            yield return Words[next > load ? "session.heavier-next" : "session.lighter-next", ("load", phrases.Weight(next))];
        else if (due.Aim != now.Asked)
            yield return Words[due.Aim > now.Asked ? "session.more-next" : "session.less-next", ("dose", phrases.Short(due.Aim, due.Exercise))];
    }

    public string Undone(Fact fact) => fact is Fact.SetLogged set ? Set("session.undone.set", set) : Words["session.undone.other"];

    /// <summary>What is left out, and how many sets stay, for want of time.</summary>
    public string Shortened(Session session, int minutes, IEnumerable<Fact> facts)
    {
        var course = Course.Of(session);
        var left = facts.OfType<Fact.Skipped>().Select(skipped => phrases.Name(course.Stations[skipped.Place].Exercise)).ToList();
        return left.Count > 0 ? Words["session.shortened.without", ("minutes", minutes), ("list", phrases.List(left)), ("sets", course.SetsLeft)]
            : facts.Any() ? Words["session.shortened.sets", ("minutes", minutes), ("sets", course.SetsLeft)]
            : Words["session.shortened.fits", ("minutes", minutes)];
    }

    private string Set(string key, Fact.SetLogged set) => Words[key,
        ("exercise", phrases.Title(set.Exercise)), ("set", set.Set),
        ("amount", phrases.Amount(set.Done, Catalogue.Get(set.Exercise)) + phrases.Load(set.Load)), ("effort", phrases.Effort(set.Effort, set.Rir))];
}
