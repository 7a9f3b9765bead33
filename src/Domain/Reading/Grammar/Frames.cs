using RunnerStrength.Domain.Reading.Text;

namespace RunnerStrength.Domain.Reading.Grammar;

/// <summary>What is wished in free order: a word of wanting and what is wanted, whatever stands between them.</summary>
internal static class Frames
{
    /// <summary>More words than that which we do not know say something else.</summary>
    private const int MostUnread = 3;

    /// <summary>
    /// Whether a part stands although words of its clause are not known: "would saturday by any means do", "can you find me an
    /// easier one".
    /// </summary>
    public static bool Stands(Part part, Clause clause) =>
        clause.Unread.Length <= MostUnread
        && part is Part.Wants { Wish: not (Wish.Yes or Wish.No or Wish.Undo or Wish.Delete or Wish.End) }
            or Part.Lacks or Part.On or Part.When
        && (part is Part.Lacks
            || clause.Items.Any(item =>
                item.Is is Meaning.Question or Meaning.MakeEasier or Meaning.MakeHarder or Meaning.Swap
                || item.Text == "?"))
        && !clause.Items.Any(item => item.Is is Meaning.Elsewhen)
        && !clause.Logs;
}
