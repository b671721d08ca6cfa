using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace SecondOpinion.Persistence.Model;

/// <summary>Lets <c>dotnet ef migrations add NAME --context CasesContext</c> work on this project alone.</summary>
internal sealed class DesignTimeCases : IDesignTimeDbContextFactory<CasesContext>
{
    public CasesContext CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<CasesContext>().UseSqlite().Options);
}
