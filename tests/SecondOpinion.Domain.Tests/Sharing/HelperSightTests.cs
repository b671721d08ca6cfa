using System.Text.Json;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Sharing;
using SecondOpinion.TestKit;

namespace SecondOpinion.Domain.Tests.Sharing;

/// <summary>What a link to help with tasks shows of a case in which everything is filled.</summary>
public sealed class HelperSightTests
{
    private static readonly string[] AlwaysPrivate =
    [
        "draft", "city", "called", "trail", "removed", "wait", "experience", "price", "link", "notes", "felt", "plan", "plan phone",
        "referral", "approval", "cost", "agent", "reference", "yes", "birth date", "letter",
    ];

    private static readonly string[] NeededForTasks =
    [
        "holder", "missing", "part that came", "part of old", "lab", "note", "clerk", "office", "tracking", "clinic", "phone", "asked for", "nurse", "said", "address", "bring", "travel", "also felt",
    ];

    public static TheoryData<SharedExtras> EveryExtra => [.. Enumerable.Range(0, 4).Select(extras => (SharedExtras)extras)];

    [Theory]
    [MemberData(nameof(EveryExtra))]
    public void A_helper_sees_what_the_tasks_need_and_nothing_that_stays_private(SharedExtras extras)
    {
        var shown = Texts(ShareLevel.HelpWithTasks, extras);
        Assert.DoesNotContain(AlwaysPrivate, word => shown.Contains($"Canary {word}\"", StringComparison.Ordinal));
        Assert.DoesNotContain("Canary@", shown, StringComparison.Ordinal);
        Assert.All(NeededForTasks, word => Assert.Contains($"Canary {word}\"", shown, StringComparison.Ordinal));
        Assert.Equal(extras.HasFlag(SharedExtras.WhatMatters), shown.Contains("Canary goal one", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(EveryExtra))]
    public void A_viewer_sees_none_of_what_only_the_tasks_need(SharedExtras extras)
    {
        var shown = Texts(ShareLevel.SeeOnly, extras);
        Assert.DoesNotContain(
            [.. AlwaysPrivate, "missing", "part that came", "part of old", "lab", "note", "clerk", "tracking", "asked for", "nurse", "said", "answer", "also felt"],
            (string word) => shown.Contains($"Canary {word}\"", StringComparison.Ordinal));
    }

    [Fact]
    public void An_answer_is_shown_with_its_question_alone()
    {
        Assert.Contains("Canary answer", Texts(ShareLevel.HelpWithTasks, SharedExtras.None), StringComparison.Ordinal);
        Assert.DoesNotContain("Canary answer", Texts(ShareLevel.HelpWithTasks, SharedExtras.None, "q-op-01"), StringComparison.Ordinal);
        Assert.Contains("Canary answer", Texts(ShareLevel.HelpWithTasks, SharedExtras.HardQuestions, "q-op-01"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_helper_sees_of_the_last_change_only_that_it_was_their_own()
    {
        var (mine, file) = (ShareLinkId.New(), CaseFiles.Full());
        Assert.Null(Seen(file).LastPress);
        Assert.Null(Seen(file with { LastPress = new LastPress(3, IsTakenBack: false) { Link = ShareLinkId.New().Value } }).LastPress);
        var own = Seen(file with { LastPress = new LastPress(3, IsTakenBack: false) { Link = mine.Value } });
        Assert.Equal((true, false), (own.CanTakeBack(3), own.CanTakeBack(2)));
        Assert.Null(own.LastChange);

        CaseFile Seen(CaseFile whole) => whole.SeenWith(new CaseAccess.Helper(SharedExtras.None, mine), _ => false);
    }

    [Fact]
    public void Whoever_is_denied_sees_nothing() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CaseFiles.Full().SeenWith(new CaseAccess.Denied(Refusal.NotYours), _ => false));

    private static string Texts(ShareLevel level, SharedExtras extras, string? hard = null) =>
        JsonSerializer.Serialize(CaseFiles.Full().SharedWith(level, extras, id => id == hard));
}
