using System.Globalization;
using SecondOpinion.Directory.Clinicians;
using SecondOpinion.Directory.Importing;
using SecondOpinion.Directory.Places;
using static SecondOpinion.Directory.Tests.Clinicians.TestClinicians;

namespace SecondOpinion.Directory.Tests.Clinicians;

/// <summary>What every store of clinicians must do; each kind of store runs all of it.</summary>
public abstract partial class ClinicianStoreTests
{
    private IClinicianStore? store;

    internal IClinicianStore Store => store ??= Open();

    internal abstract IClinicianStore Open();

    [Fact]
    public async Task The_nearest_come_first_and_names_decide_between_places_at_the_same_distance()
    {
        Fill(Store, Some);
        Assert.Equal("ADAMS ZIEGLER SMITH SMITH DE LA CRUZ O'BRIEN-SMITH", await NamesAsync(new(Durham, [Cardiology])));
        Assert.Equal("SMITH ADAMS ZIEGLER SMITH DE LA CRUZ O'BRIEN-SMITH", await NamesAsync(new(Raleigh, [Cardiology])));
    }

    [Theory]
    [InlineData(10, "ADAMS ZIEGLER SMITH")]
    [InlineData(25, "ADAMS ZIEGLER SMITH SMITH")]
    [InlineData(null, "ADAMS ZIEGLER SMITH SMITH DE LA CRUZ O'BRIEN-SMITH")]
    public async Task Those_beyond_the_distance_are_left_out(int? miles, string names)
    {
        Fill(Store, Some);
        Assert.Equal(names, await NamesAsync(new(Durham, [Cardiology], miles)));
    }

    [Fact]
    public async Task When_the_distance_leaves_out_everyone_the_nearest_is_named()
    {
        Fill(Store, Some);
        var page = await FindAsync(new(LosAngeles, [Oncology], Miles: 50));
        Assert.Empty(page.Clinicians);
        Assert.Equal("SMITHERS", page.NearestBeyond!.Clinician.LastName);
        Assert.InRange(page.NearestBeyond.Miles, 2200, 2300);
        Assert.Null((await FindAsync(new(Durham, [Oncology], Miles: 50))).NearestBeyond);
    }

    [Fact]
    public async Task Whoever_has_two_of_the_specialties_is_shown_once()
    {
        Fill(Store, Some);
        Assert.Equal("ADAMS SMITHERS X ZIEGLER", await NamesAsync(new(Durham, [Cardiology, Oncology, Hematology, Oncology], Miles: 5)));
    }

    [Theory]
    [InlineData("smith", "SMITH SMITH")]
    [InlineData("  SMI ", "SMITH SMITH")]
    [InlineData("smith d", "SMITH")]
    [InlineData("Dee Smith", "SMITH")]
    [InlineData("smith, dee", "SMITH")]
    [InlineData("s", "SMITH SMITH")]
    [InlineData("x", "")]
    [InlineData("de la cruz", "DE LA CRUZ")]
    [InlineData("María De La Cruz", "DE LA CRUZ")]
    [InlineData("delacruz maria", "DE LA CRUZ")]
    [InlineData("obrien", "O'BRIEN-SMITH")]
    [InlineData("O’Brien Smith", "O'BRIEN-SMITH")]
    [InlineData("smithers", "")]
    [InlineData("123", "")]
    [InlineData("%", "")]
    [InlineData("'; DROP TABLE clinicians; --", "")]
    public async Task A_name_is_found_however_it_is_typed(string typed, string names)
    {
        Fill(Store, Some);
        Assert.Equal(names, await NamesAsync(new(Durham, [Cardiology], Name: typed)));
    }

    [Fact]
    public async Task Names_keep_the_order_and_the_distance()
    {
        Fill(Store, Some);
        Assert.Equal("SMITHERS SMITH SMITH", await NamesAsync(new(Durham, [Cardiology, Oncology], Name: "smi")));
        Assert.Equal("SMITHERS SMITH", await NamesAsync(new(Durham, [Cardiology, Oncology], Miles: 10, Name: "sm")));
        Assert.Equal("SMITHERS SMITH", await NamesAsync(new(Durham, [Cardiology, Oncology], Miles: 10, Name: "s")));
    }

    [Fact]
    public async Task Telehealth_is_kept_to_those_whom_medicares_list_names()
    {
        Fill(Store, Some, 1, 5);
        Assert.Equal("SMITH DE LA CRUZ", await NamesAsync(new(Durham, [Cardiology], TelehealthOnly: true)));
        Assert.Equal("SMITH", await NamesAsync(new(Durham, [Cardiology], Name: "smith", TelehealthOnly: true)));
        var facts = (await FindAsync(new(Durham, [Cardiology], TelehealthOnly: true))).Clinicians[0].Clinician.Medicare!;
        Assert.True(facts is { OffersTelehealth: true, AcceptsAssignment: true, Facilities: ["ONE GROUP", "OTHER GROUP"] });
    }

    [Fact]
    public async Task Every_fact_comes_back_as_it_was_stored()
    {
        Fill(Store, Some);
        var near = (await FindAsync(new(Durham, [Cardiology], Name: "ziegler"))).Clinicians.Single();
        Assert.Equal(NpiOf(2).ToString(CultureInfo.InvariantCulture), near.Clinician.Npi);
        Assert.Equal([new(Cardiology, IsPrimary: true), new(Oncology, IsPrimary: false)], near.Clinician.Specialties);
        Assert.Equal(new("2 MAIN ST", "SOMEWHERE", "NC", "27701"), near.Clinician.Address);
        Assert.Equal(("BO", "MD", "9195550100", ClinicianSource.Nppes, new DateOnly(2026, 1, 1)),
            (near.Clinician.FirstName, near.Clinician.Credential, near.Clinician.Phone, near.Clinician.Source, near.Clinician.UpdatedOn!.Value));
        Assert.Null(near.Clinician.Medicare);
        Assert.Equal(0, near.Miles, 6);
        Assert.Equal(Compass.SouthWest, (await FindAsync(new(Durham, [Cardiology], Name: "smith ann"))).Clinicians.Single().Direction);
    }

    [Theory]
    [InlineData("smith")]
    [InlineData("s ")]
    [InlineData("half of a character ")]
    public async Task However_much_is_typed_the_search_answers(string typed)
    {
        Fill(Store, Some);
        var huge = string.Concat(Enumerable.Repeat(typed.Replace("half of a character", "\ud83d", StringComparison.Ordinal), 1_000_000));
        Assert.Empty((await FindAsync(new(Durham, [Cardiology], Name: huge))).Clinicians);
        Assert.NotEmpty((await FindAsync(new(Durham, [Cardiology], After: new ClinicianMark(0, huge, NpiOf(1))))).Clinicians);
    }

    [Fact]
    public async Task Nobody_is_found_without_a_specialty_or_with_one_that_nobody_has()
    {
        Fill(Store, Some);
        Assert.Empty((await FindAsync(new(Durham, []))).Clinicians);
        Assert.Empty((await FindAsync(new(Durham, ["000000000X"]))).Clinicians);
    }

    [Fact]
    public async Task A_store_that_was_never_filled_is_empty()
    {
        Assert.Empty((await FindAsync(new(Durham, [Cardiology]))).Clinicians);
        Assert.Empty(Store.Imports());
        Assert.Empty(Store.Clinicians());
    }

    [Fact]
    public async Task A_build_that_is_given_up_leaves_what_was_there()
    {
        Fill(Store, Some);
        using (var build = Store.Begin())
        {
            build.Add(Some[0], "smith ann", ChapelHill, offersTelehealth: false);
            Assert.Throws<ImportException>(() => Store.Begin());
        }

        Assert.Equal("SMITHERS ZIEGLER", await NamesAsync(new(Durham, [Oncology])));
        Assert.Equal(8, Store.Clinicians().Count());
        Fill(Store, Some[..1]);
        Assert.Equal("", await NamesAsync(new(Durham, [Oncology])));
    }

    private async Task<string> NamesAsync(ClinicianQuery query) =>
        string.Join(' ', (await FindAsync(query)).Clinicians.Select(near => near.Clinician.LastName));

    private async Task<ClinicianPage> FindAsync(ClinicianQuery query) => await Store.FindAsync(query, CancellationToken.None);
}
