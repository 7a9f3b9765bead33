using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RunnerStrength.Infrastructure.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class NotesAndHealth : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "rir",
                table: "sets",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "plan",
                table: "runners",
                type: "TEXT",
                nullable: false,
                defaultValue: "Block");

            migrationBuilder.AddColumn<string>(
                name: "race",
                table: "runners",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "screening",
                table: "runners",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "notes",
                columns: table => new
                {
                    runner = table.Column<long>(type: "INTEGER", nullable: false),
                    session = table.Column<int>(type: "INTEGER", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    day = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_notes", x => new { x.runner, x.session, x.ordinal });
                    table.ForeignKey(
                        name: "FK_notes_runners_runner",
                        column: x => x.runner,
                        principalTable: "runners",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "notes");

            migrationBuilder.DropColumn(
                name: "rir",
                table: "sets");

            migrationBuilder.DropColumn(
                name: "plan",
                table: "runners");

            migrationBuilder.DropColumn(
                name: "race",
                table: "runners");

            migrationBuilder.DropColumn(
                name: "screening",
                table: "runners");
        }
    }
}
