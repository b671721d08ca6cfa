using FsCheck;
using FsCheck.Fluent;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Hosting;

namespace SecondOpinion.Web.Tests.Hosting;

public sealed class OpenedFieldsTests
{
    private static readonly FieldValues Stored = DateFields.Write(FieldValues.Empty.With("notes", "Eat early"), "by", new DateOnly(2026, 4, 1));

    [Fact]
    public void Two_people_who_type_in_different_fields_both_keep_their_words()
    {
        var mine = OpenedFields.Open(Stored).With("notes", "Eat early. Walk.");
        var theirs = DateFields.Write(Stored, "by", new DateOnly(2026, 4, 9));
        var merged = OpenedFields.Merge(mine, theirs);
        Assert.Equal(("Eat early. Walk.", new DateOnly(2026, 4, 9)), (merged.One("notes"), DateFields.Read(merged, "by").Date!.Value));
        Assert.Empty(OpenedFields.Crossed(mine, theirs));
    }

    [Fact]
    public void The_boxes_of_a_date_are_never_mixed()
    {
        var mine = OpenedFields.Open(Stored).With("by-day", "2");
        var theirs = Stored.With("by-month", "5");
        Assert.Equal(new DateOnly(2026, 4, 2), DateFields.Read(OpenedFields.Merge(mine, theirs), "by").Date);
        Assert.Equal(["by"], OpenedFields.Crossed(mine, theirs));
    }

    [Fact]
    public void The_same_field_typed_in_twice_is_said_once_and_then_saved()
    {
        var mine = OpenedFields.Open(Stored).With("notes", "Mine");
        var theirs = Stored.With("notes", "Theirs").With("more", "New");
        Assert.Equal(["notes"], OpenedFields.Crossed(mine, theirs));
        var again = OpenedFields.Reopen(mine, theirs);
        Assert.Empty(OpenedFields.Crossed(again, theirs));
        Assert.Equal(("Mine", "New"), (OpenedFields.Merge(again, theirs).One("notes"), OpenedFields.Merge(again, theirs).One("more")));
    }

    [Fact]
    public void A_field_that_was_empty_and_stayed_so_takes_what_another_wrote()
    {
        var mine = OpenedFields.Open(FieldValues.Empty).With("price", "$900");
        var merged = OpenedFields.Merge(mine, FieldValues.Empty.With("notes", "Theirs"));
        Assert.Equal(("$900", "Theirs"), (merged.One("price"), merged.One("notes")));
    }

    [Fact]
    public void A_draft_that_is_opened_again_keeps_what_was_typed_and_still_tells_what_was_saved_since()
    {
        var kept = OpenedFields.Open(Stored).With("notes", "Mine");
        var theirs = DateFields.Write(Stored.With("notes", "Theirs"), "by", new DateOnly(2026, 4, 9));
        var again = OpenedFields.Resume(kept, theirs);
        Assert.Equal(("Mine", new DateOnly(2026, 4, 9)), (again.One("notes"), DateFields.Read(again, "by").Date!.Value));
        Assert.Equal(["notes"], OpenedFields.Crossed(again, theirs));
    }

    [Fact]
    public void A_field_that_is_emptied_here_is_emptied() =>
        Assert.Null(OpenedFields.Merge(OpenedFields.Open(Stored).With("notes"), Stored).One("notes"));

    [Fact]
    public void A_form_without_marks_is_taken_as_a_whole() =>
        Assert.Equal("Mine", OpenedFields.Merge(FieldValues.Empty.With("notes", "Mine"), Stored).One("notes"));

    [Fact]
    public void Marks_of_any_shape_are_no_failure() => Prop.ForAll<string>(marks =>
    {
        var typed = Stored.With(OpenedFields.Name, marks);
        return OpenedFields.Merge(typed, Stored).One("notes") == "Eat early" && OpenedFields.Crossed(typed, Stored).Count == 0;
    }).QuickCheckThrowOnFailure();
}
