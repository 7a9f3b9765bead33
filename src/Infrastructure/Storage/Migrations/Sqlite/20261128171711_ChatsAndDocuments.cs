using System;
using System.Linq;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RunnerStrength.Infrastructure.Storage.Migrations.Sqlite
{
    /// <summary>A chat has a row of its own, and a runner's answers become one document.</summary>
    public partial class ChatsAndDocuments : Migration
    {
        private static readonly string[] OfTheChat =
            ["language", "active", "talk_version", "talk", "asked_step", "asked_card"];

        private static readonly string[] Answers =
        [
            "experience", "equipment", "weights", "week", "runs_at", "sessions_per_week", "days", "time", "zone", "minutes", "is_complete",
            "plan", "screening", "race",
        ];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "chats",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    runner = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    language = table.Column<string>(type: "TEXT", nullable: false),
                    active = table.Column<bool>(type: "INTEGER", nullable: false),
                    talk_version = table.Column<int>(type: "INTEGER", nullable: false),
                    talk = table.Column<string>(type: "TEXT", nullable: false),
                    asked_step = table.Column<int>(type: "INTEGER", nullable: false),
                    asked_card = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_chats", x => x.id);
                    table.ForeignKey(
                        name: "FK_chats_runners_runner",
                        column: x => x.runner,
                        principalTable: "runners",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });
            migrationBuilder.CreateIndex(name: "IX_chats_runner", table: "chats", column: "runner");
            migrationBuilder.Sql(
                """
                INSERT INTO chats (id, runner, version, language, active, talk_version, talk, asked_step, asked_card)
                SELECT id, id, version, language, active, talk_version, talk, asked_step, asked_card FROM runners;
                """);

            // Until now a runner was their chat, so what was set aside is of the chat of that number.
            migrationBuilder.AddColumn<long>(name: "chat", table: "set_aside", type: "INTEGER", nullable: true);
            migrationBuilder.CreateIndex(name: "IX_set_aside_chat", table: "set_aside", column: "chat");
            migrationBuilder.Sql("UPDATE set_aside SET chat = runner;");

            // What was stored without a version is of the first: the steps to the present one change nothing in it.
            migrationBuilder.AddColumn<int>(name: "prescription_version", table: "sessions", type: "INTEGER", nullable: false, defaultValue: 1);
            migrationBuilder.AddColumn<int>(name: "before_version", table: "runners", type: "INTEGER", nullable: false, defaultValue: 1);
            migrationBuilder.AddColumn<int>(name: "profile_version", table: "runners", type: "INTEGER", nullable: false, defaultValue: 1);
            migrationBuilder.AddColumn<string>(name: "profile", table: "runners", type: "TEXT", nullable: false, defaultValue: "");
            migrationBuilder.Sql(
                """
                UPDATE runners SET profile = json_object(
                    'experience', experience,
                    'kit', json_object('has', equipment, 'weights', json(weights)),
                    'week', json_object('days', json(week)),
                    'runsAt', runs_at,
                    'sessionsPerWeek', sessions_per_week,
                    'days', json(days),
                    'time', time,
                    'zone', zone,
                    'minutes', minutes,
                    'isComplete', json(iif(is_complete, 'true', 'false')),
                    'plan', plan,
                    'screening', json(screening),
                    'race', json(race))
                WHERE json_valid(weights) AND json_valid(week) AND json_valid(days)
                    AND ifnull(json_valid(screening), 1) AND ifnull(json_valid(race), 1);
                """);

            // Not DropColumn: EF makes the table anew for it, outside of the transaction that keeps a half-done migration from staying.
            foreach (var column in OfTheChat.Concat(Answers))
                migrationBuilder.Sql($"ALTER TABLE runners DROP COLUMN {column};");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            throw new NotSupportedException("The answers are documents from here on: go back with a copy of the database.");
    }
}
