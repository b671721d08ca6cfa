namespace SecondOpinion.Domain.Sharing;

/// <summary>What a link shows beyond the plan. Both are private until the owner switches them on.</summary>
[Flags]
public enum SharedExtras
{
    None = 0,
    WhatMatters = 1,
    HardQuestions = 2,
}
