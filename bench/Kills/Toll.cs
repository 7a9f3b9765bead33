namespace RunnerStrength.Kills;

/// <summary>What the kills did.</summary>
internal sealed record Toll
{
    public int Sessions { get; init; }
    public int Kills { get; init; }
    public int Sets { get; init; }
    public int LostSets { get; init; }
    public int DoubledSets { get; init; }
    public int Messages { get; init; }
    public int LostMessages { get; init; }
    public int RepeatedMessages { get; init; }
    public int MisplacedMessages { get; init; }

    public bool IsClean => this is { LostSets: 0, DoubledSets: 0 };

    public static Toll operator +(Toll a, Toll b) => new()
    {
        Sessions = a.Sessions + b.Sessions,
        Kills = a.Kills + b.Kills,
        Sets = a.Sets + b.Sets,
        LostSets = a.LostSets + b.LostSets,
        DoubledSets = a.DoubledSets + b.DoubledSets,
        Messages = a.Messages + b.Messages,
        LostMessages = a.LostMessages + b.LostMessages,
        RepeatedMessages = a.RepeatedMessages + b.RepeatedMessages,
        MisplacedMessages = a.MisplacedMessages + b.MisplacedMessages,
    };

    public override string ToString() => $"""

        {Kills} kills in {Sessions} sessions
        sets:     {Sets} said, {LostSets} lost, {DoubledSets} doubled
        messages: {Messages} due, {LostMessages} lost, {RepeatedMessages} repeated, {MisplacedMessages} out of order
        """;
}
