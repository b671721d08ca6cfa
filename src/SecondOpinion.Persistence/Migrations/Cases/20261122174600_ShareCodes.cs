using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SecondOpinion.Persistence.Migrations.Cases
{
    /// <inheritdoc />
    public partial class ShareCodes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "code_hash",
                table: "share_links",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "code_salt",
                table: "share_links",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "code_tries",
                table: "share_links",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "code_hash",
                table: "share_links");

            migrationBuilder.DropColumn(
                name: "code_salt",
                table: "share_links");

            migrationBuilder.DropColumn(
                name: "code_tries",
                table: "share_links");
        }
    }
}
