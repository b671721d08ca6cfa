namespace SecondOpinion.Content.Reviews;

/// <summary>Who can say yes to a text before release.</summary>
public enum Reviewer
{
    /// <summary>A clinician: the words are medically right.</summary>
    Clinician,

    /// <summary>A qualified translator: the Spanish says what the English says.</summary>
    Translator,
}
