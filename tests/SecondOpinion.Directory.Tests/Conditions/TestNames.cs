using SecondOpinion.Directory.Conditions;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Directory.Tests.Conditions;

/// <summary>A few illnesses and rows of ICD-10-CM.</summary>
internal static class TestNames
{
    public static IReadOnlyList<NamedCondition> Conditions { get; } =
    [
        Of("multiple-myeloma", ["C90.0"], "Multiple myeloma", "Mieloma múltiple", "Plasma cell myeloma", "myeloma", "mieloma"),
        Of("smoldering-myeloma", ["C90.0"], "Smoldering myeloma", "Mieloma latente"),
        Of("non-hodgkin-lymphoma", ["C85.9"], "Non-Hodgkin lymphoma", "Linfoma no Hodgkin"),
        Of("hodgkin-lymphoma", ["C81.9"], "Hodgkin lymphoma", "Linfoma de Hodgkin"),
        Of("atrial-fibrillation", ["I48.91"], "Atrial fibrillation", "Fibrilación auricular", "AFib"),
        Of("als", ["G12.21"], "ALS", "ELA", "Lou Gehrig's disease"),
        Of("heart-valve-problem", ["I38"], "A heart valve problem", "Un problema de una válvula", "leaking heart valve"),
        Of("fibromyalgia", ["M79.7"], "Fibromyalgia", "Fibromialgia"),
        Of("fluid-on-the-brain", ["G91.9"], "Fluid on the brain", "Líquido en el cerebro", "water on the brain"),
    ];

    public static IReadOnlyList<IcdTitle> Titles { get; } =
    [
        new("A00", "Cholera"),
        new("C900", "Multiple myeloma"),
        new("C9000", "Multiple myeloma not having achieved remission"),
        new("C9001", "Multiple myeloma in remission"),
        new("Q858", "Other phakomatoses, not elsewhere classified"),
    ];

    private static NamedCondition Of(string id, string[] codes, params string[] names) => new(id, [.. names.Select(name => new SpokenName(name, IsShown: true))], [.. codes]);
}
