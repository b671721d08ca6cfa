using SecondOpinion.Directory.Clinicians;
using SecondOpinion.Directory.Clinicians.Postgres;

namespace SecondOpinion.Directory.Tests.Clinicians.Postgres;

/// <summary>The same tests on PostgreSQL, each in a database of its own on one server.</summary>
[Collection(nameof(PostgresFixture))]
public sealed class PostgresClinicianTests(PostgresFixture fixture) : ClinicianStoreTests, IDisposable
{
    [Fact]
    public async Task A_search_during_the_swap_ends_on_the_old_or_the_new_and_never_fails()
    {
        using var stop = new CancellationTokenSource();
        TestClinicians.Fill(Store, [TestClinicians.Row(0, "A", "A", 27701, TestClinicians.Oncology)]);
        var searches = Task.Run(async () =>
        {
            var count = 0;
            for (; !stop.IsCancellationRequested; count++)
            {
                var page = await Store.FindAsync(new ClinicianQuery(TestClinicians.Durham, [TestClinicians.Oncology]), CancellationToken.None);
                Assert.Equal("A", page.Clinicians.Single().Clinician.FirstName);
            }

            return count;
        });
        for (var i = 1; i < 8; i++)
        {
            // Another order of codes gives the specialties other numbers.
            TestClinicians.Fill(Store, [TestClinicians.Row(i, "B", "A", 27701, i % 2 == 0 ? TestClinicians.Oncology : $"{TestClinicians.Cardiology} {TestClinicians.Oncology}")]);
        }

        await stop.CancelAsync();
        Assert.True(await searches > 0);
    }

    public void Dispose() => ((IDisposable)Store).Dispose();

    internal override IClinicianStore Open() => new PostgresClinicians(fixture.NewDatabaseOrSkip());
}
