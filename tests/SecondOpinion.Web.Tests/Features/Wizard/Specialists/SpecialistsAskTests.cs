using SecondOpinion.Directory.Nearby;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Features.Wizard.Specialists;
using SecondOpinion.Web.Layout;

namespace SecondOpinion.Web.Tests.Features.Wizard.Specialists;

public sealed class SpecialistsAskTests
{
    public static TheoryData<SpecialistsAsk> Asks =>
    [
        new SpecialistsAsk.Search(), new SpecialistsAsk.Farther(), new SpecialistsAsk.Pick("Durham, NC"), new SpecialistsAsk.Add("nci-duke"),
        new SpecialistsAsk.AddOwn(), new SpecialistsAsk.Remove(Guid.NewGuid()), new SpecialistsAsk.PutBack(), new SpecialistsAsk.Leave("continue"),
        new SpecialistsAsk.Add("npi:1234567893"), new SpecialistsAsk.Turn(2, new NearbyMark(14.25, PlaceKind.Clinician, "obrien eve", "1234567893")), new SpecialistsAsk.Turn(1, null),
    ];

    [Theory]
    [MemberData(nameof(Asks))]
    public void What_a_button_says_is_read_back(SpecialistsAsk ask) => Assert.Equal(ask, SpecialistsAsk.Read(ask.ToString()!));

    [Theory]
    [InlineData("remove:nothing")]
    [InlineData("page:-1:")]
    [InlineData("page:two")]
    [InlineData("")]
    public void What_is_no_button_of_the_page_leaves_it(string button) => Assert.Equal(new SpecialistsAsk.Leave(button), SpecialistsAsk.Read(button));

    [Theory]
    [InlineData("(919) 684-8111", "tel:+19196848111")]
    [InlineData("1-800-422-6237", "tel:+18004226237")]
    [InlineData("888-456-5003", "tel:+18884565003")]
    [InlineData("919 555 0101 ext. 4433", "tel:+19195550101;ext=4433")]
    [InlineData("(919) 555-0101 x4433", "tel:+19195550101;ext=4433")]
    [InlineData("1-919-555-0101, Extensión 12", "tel:+19195550101;ext=12")]
    [InlineData("919 555 ext. 0101", null)]
    [InlineData("919 555 0100 12", null)]
    [InlineData("ask June", null)]
    [InlineData(null, null)]
    public void A_number_is_dialled_only_when_it_is_clearly_one(string? phone, string? link) => Assert.Equal(link, PhoneLink.Of(phone));
}
