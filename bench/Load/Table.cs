namespace RunnerStrength.Load;

/// <summary>Figures as docs/performance.md shows them.</summary>
internal static class Table
{
    public static void Head(params IReadOnlyList<string> columns)
    {
        Console.WriteLine();
        Row(columns);
        Row([.. columns.Select(_ => "--:")]);
    }

    public static void Row(params IReadOnlyList<string> cells) => Console.WriteLine($"| {string.Join(" | ", cells)} |");
}
