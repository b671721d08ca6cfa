using FluentValidation;
using SecondOpinion.Web.Hosting;

namespace SecondOpinion.Web.Tests.Hosting;

public sealed class PhoneRulesTests
{
    private const int Most = 40;

    [Theory]
    [InlineData(null)]
    [InlineData("555-0101")]
    [InlineData("(919) 555-0101 ext. 7")]
    [InlineData("1-800-FLOWERS")]
    [InlineData("1-800-4-CANCER")]
    [InlineData("(800) MEDICARE")]
    [InlineData("1-800MEDICARE")]
    [InlineData("800FLOWERS")]
    [InlineData("1 800 GO FEDEX")]
    [InlineData("+49 30 1234")]
    [InlineData("٠١٢٣٤٥٦")]
    [InlineData("555 0101 \U0001F4DE ask for Ann")]
    public void A_number_in_any_shape_is_taken(string? phone) => Assert.Null(FaultOf(phone));

    [Theory]
    [InlineData("call me maybe", "tracked.error.phone")]
    [InlineData("12", "tracked.error.phone")]
    [InlineData("555010", "tracked.error.phone")]
    [InlineData("911 or my sister", "tracked.error.phone")]
    [InlineData("012345678901234567890123456789012345678901234567890", "tracked.error.long")]
    public void What_nobody_can_call_has_one_plain_error(string phone, string error) => Assert.Equal(error, FaultOf(phone));

    [Fact]
    public void What_is_stored_already_may_stay() => Assert.Equal((null, "tracked.error.phone"), (FaultOf("see website", "see website"), FaultOf("see web", "see website")));

    private static string? FaultOf(string? phone, string? stored = null) => new Form(stored).Validate(new Typed(phone)).Errors.SingleOrDefault()?.ErrorMessage;

    private sealed record Typed(string? Phone);

    private sealed class Form : AbstractValidator<Typed>
    {
        public Form(string? stored) => RuleFor(form => form.Phone).Phone(Most, stored: stored);
    }
}
