using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SecondOpinion.Persistence.Migrations.Cases
{
    /// <inheritdoc />
    public partial class ShareLevels : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "level",
                table: "share_links",
                type: "TEXT",
                nullable: false,
                defaultValue: "SeeOnly");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "level",
                table: "share_links");
        }
    }
}
