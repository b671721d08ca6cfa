using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Features.Wizard;
using SecondOpinion.Web.Features.Wizard.Matters;
using SecondOpinion.Web.Features.Wizard.Reasons;
using SecondOpinion.Web.Features.Wizard.Urgency;
using SecondOpinion.Web.Features.Wizard.Who;

namespace SecondOpinion.Web.Tests.Features.Wizard;

public sealed class StepFormsTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    public static TheoryData<WizardStep> FormSteps =>
        [.. Enum.GetValues<WizardStep>().Where(step => StepDefinitions.Find(step) is not null)];

    [Theory]
    [MemberData(nameof(FormSteps))]
    public void A_saved_answer_comes_back_as_the_same_answer(WizardStep step)
    {
        var definition = StepDefinitions.Find(step)!;
        foreach (var file in new[] { ACase.Rosa(), ACase.Denise(), ACase.Walter(), ACase.Mei() })
        {
            var form = definition.Read(definition.Saved(file));
            Assert.Empty(form.Check(Today).Errors);
            Assert.Equal(definition.Saved(file).Fields.SelectMany(Flat), definition.Saved(form.Apply(file)).Fields.SelectMany(Flat));
        }

        static IEnumerable<string> Flat(KeyValuePair<string, System.Collections.Immutable.ImmutableList<string>> field) => field.Value.Order(StringComparer.Ordinal).Prepend(field.Key);
    }

    [Theory]
    [InlineData(WizardStep.Who, WhoForm.PersonField)]
    [InlineData(WizardStep.Told, "kind")]
    [InlineData(WizardStep.Urgency, UrgencyForm.StartNowField)]
    [InlineData(WizardStep.VisitType, "visit")]
    [InlineData(WizardStep.Helper, "helper")]
    public void A_step_that_needs_an_answer_names_the_field_when_there_is_none(WizardStep step, string field)
    {
        var error = Assert.Single(StepDefinitions.Find(step)!.Read(FieldValues.Empty).Check(Today).Errors);
        Assert.Equal(field, error.PropertyName);
    }

    [Theory]
    [InlineData("2", "30", "2027")]
    [InlineData("13", "1", "2027")]
    [InlineData("May", "", "2027")]
    [InlineData("3", "27", "twenty")]
    public void An_impossible_date_is_an_error_and_stays_as_typed(string month, string day, string year)
    {
        var fields = FieldValues.Empty.With("start-now", "no").With("start-month", month).With("start-day", day).With("start-year", year);
        var error = Assert.Single(UrgencyForm.From(fields).Check(Today).Errors);
        Assert.Equal(UrgencyForm.DateField, error.PropertyName);
        Assert.Equal((month, day, year), (UrgencyForm.From(fields).Start.Month, UrgencyForm.From(fields).Start.Day ?? "", UrgencyForm.From(fields).Start.Year));
    }

    [Theory]
    [InlineData("2019")]
    [InlineData("2062")]
    public void A_start_years_away_is_asked_about(string year)
    {
        var fields = FieldValues.Empty.With("start-now", "no").With("start-month", "3").With("start-day", "27").With("start-year", year);
        Assert.Equal("tracked.error.far", Assert.Single(UrgencyForm.From(fields).Check(Today).Errors).ErrorMessage);
    }

    [Theory]
    [InlineData("3", "27", "2027")]
    [InlineData("March", "27", "27")]
    [InlineData("mar.", "27", "2027")]
    public void A_date_is_read_in_any_usual_shape(string month, string day, string year)
    {
        var fields = FieldValues.Empty.With("start-now", "no").With("start-month", month).With("start-day", day).With("start-year", year);
        Assert.Equal(new DateOnly(2027, 3, 27), UrgencyForm.From(fields).Start.Date);
    }

    [Fact]
    public void Reasons_keep_the_order_in_which_they_were_ticked()
    {
        var fields = FieldValues.Empty.With(ReasonsForm.ReasonsField, "r-major-surgery", "r-surgeon-volume", "r-device-or-wait")
            .With(ReasonsForm.OrderField, "r-device-or-wait,r-gone,r-major-surgery");
        Assert.Equal(["r-device-or-wait", "r-major-surgery", "r-surgeon-volume"], ReasonsForm.From(fields).Reasons);
    }

    [Fact]
    public void Seven_reasons_are_one_too_many()
    {
        var fields = FieldValues.Empty.With(ReasonsForm.ReasonsField, Enumerable.Range(1, 7).Select(i => $"r-{i}"));
        Assert.Equal(ReasonsForm.ReasonsField, Assert.Single(ReasonsForm.From(fields).Check(Today).Errors).PropertyName);
    }

    [Fact]
    public void A_line_that_would_not_fit_the_page_is_named()
    {
        var fields = FieldValues.Empty.With("matters-1", "short").With("matters-2", new string('x', 101));
        Assert.Equal("matters-2", Assert.Single(MattersForm.From(fields).Check(Today).Errors).PropertyName);
    }
}
