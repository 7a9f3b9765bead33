using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;
using NodaTime.Text;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Infrastructure.Storage;

/// <summary>All that is kept. Each kind of database derives its own, for migrations of its own.</summary>
public abstract class BotDb(DbContextOptions options) : DbContext(options)
{
    public DbSet<RunnerRow> Runners => Set<RunnerRow>();
    public DbSet<SessionRow> Sessions => Set<SessionRow>();
    public DbSet<NoteRow> Notes => Set<NoteRow>();
    public DbSet<AlarmRow> Alarms => Set<AlarmRow>();
    public DbSet<OutboxRow> Outbox => Set<OutboxRow>();
    public DbSet<CardRow> Cards => Set<CardRow>();
    public DbSet<InboxRow> Inbox => Set<InboxRow>();
    public DbSet<SetAsideRow> SetAside => Set<SetAsideRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<RunnerRow>(runner =>
        {
            runner.ToTable("runners");
            runner.Property(r => r.Id).ValueGeneratedNever();
            runner.Property(r => r.Version).IsConcurrencyToken();
        });
        modelBuilder.Entity<SessionRow>(session =>
        {
            session.ToTable("sessions").HasKey(s => new { s.Runner, s.Number });
            session.HasOne<RunnerRow>().WithMany().HasForeignKey(s => s.Runner);
            session.HasMany(s => s.Sets).WithOne().HasForeignKey(s => new { s.Runner, s.Session });
            session.HasMany(s => s.Facts).WithOne().HasForeignKey(f => new { f.Runner, f.Session });
        });
        modelBuilder.Entity<SetRow>().ToTable("sets").HasKey(s => new { s.Runner, s.Session, s.Ordinal });
        modelBuilder.Entity<FactRow>().ToTable("session_facts").HasKey(f => new { f.Runner, f.Session, f.Ordinal });
        modelBuilder.Entity<NoteRow>(note =>
        {
            note.ToTable("notes").HasKey(n => new { n.Runner, n.Session, n.Ordinal });
            note.HasOne<RunnerRow>().WithMany().HasForeignKey(n => n.Runner);
        });
        modelBuilder.Entity<AlarmRow>(alarm =>
        {
            alarm.ToTable("alarms").HasKey(a => new { a.Runner, a.Kind });
            alarm.HasOne<RunnerRow>().WithMany().HasForeignKey(a => a.Runner);
            alarm.HasIndex(a => a.Due);
        });
        modelBuilder.Entity<OutboxRow>(row =>
        {
            row.ToTable("outbox").Property(r => r.Id).ValueGeneratedNever();
            row.HasIndex(r => r.Chat);
        });
        modelBuilder.Entity<CardRow>().ToTable("cards").HasKey(c => new { c.Chat, c.Card });
        modelBuilder.Entity<InboxRow>(row =>
        {
            row.ToTable("inbox").HasKey(r => r.Update);
            row.Property(r => r.Update).ValueGeneratedNever();
            row.HasIndex(r => r.At);
        });
        modelBuilder.Entity<SetAsideRow>().ToTable("set_aside").HasIndex(r => r.Runner);

        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()))
            property.SetColumnName(Cases.Spelt(property.Name, '_'));
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<RunnerId>().HaveConversion<RunnerIds>();
        configurationBuilder.Properties<ExerciseId>().HaveConversion<ExerciseIds>();
        configurationBuilder.Properties<Kilograms>().HaveConversion<Grams>();
        configurationBuilder.Properties<Instant>().HaveConversion<UnixMilliseconds>();
        configurationBuilder.Properties<LocalDate>().HaveConversion<IsoDates>();
        configurationBuilder.Properties<LocalTime>().HaveConversion<IsoTimes>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }

    private sealed class RunnerIds() : ValueConverter<RunnerId, long>(id => id.Value, value => new RunnerId(value));

    private sealed class ExerciseIds() : ValueConverter<ExerciseId, string>(id => id.Value, value => new ExerciseId(value));

    private sealed class Grams() : ValueConverter<Kilograms, int>(load => load.Grams, grams => Kilograms.FromGrams(grams));

    private sealed class UnixMilliseconds() : ValueConverter<Instant, long>(
        instant => instant.ToUnixTimeMilliseconds(), ms => Instant.FromUnixTimeMilliseconds(ms));

    private sealed class IsoDates() : ValueConverter<LocalDate, string>(
        date => LocalDatePattern.Iso.Format(date), text => LocalDatePattern.Iso.Parse(text).Value);

    private sealed class IsoTimes() : ValueConverter<LocalTime, string>(
        time => LocalTimePattern.ExtendedIso.Format(time), text => LocalTimePattern.ExtendedIso.Parse(text).Value);
}
