using System.Collections.Frozen;

namespace SecondOpinion.Directory.Conditions;

/// <summary>Words that name no illness, in both languages.</summary>
internal static class SmallWords
{
    // No "a", "i" or "o" among the joints: they tell kinds of one illness apart.
    private static readonly FrozenSet<string> Joints = Set("""
        of the in on and or with for to by from as at an my your his her our their its
        de del la el los las en y con al por para un una unos unas mi mis su sus lo
        """);

    private static readonly FrozenSet<string> Talk = Set("""
        a i im ive is are was were be been being am it this that these those there have has had having got get gets getting
        me we us he she him they them you who what which when not sure think thinks maybe probably possible possibly suspected suspect
        told tell says say said saying found find finds see saw seen diagnosed diagnosis diagnose doctor doctors dr doc hospital nurse
        called name named like some kind sort really very just also now new today yesterday week weeks month months year years last ago old
        mom moms mum mums mother mothers mommy dad dads father fathers husband husbands wife wifes son sons daughter daughters
        brother brothers sister sisters aunt aunts uncle uncles grandma grandmas grandmother grandpa grandpas grandfather friend friends partner kid kids
        stage stages grade bad badly severe mild early late advanced need needs needed want wants going go can cant could might may do does did dont
        but because so if than then since after before help please about all any only one both left right side keeps keep showed shows scan
        tengo tiene tienen tenemos tenia tuve tuvo me le les nos dijeron dijo dicen dice diagnosticaron diagnosticado diagnosticada
        encontraron encontro doctora medico medica medicos que se es son era fue esta estan este ese esa eso como creo quizas tal vez posible
        mama mami madre papa padre esposo esposa marido mujer hijo hija hermano hermana tio tia abuelo abuela abuelita abuelito amigo amiga nino nina
        etapa grado muy mas ya no si pero porque cuando hace desde ayer hoy semana semanas mes meses ano anos izquierdo izquierda derecho derecha
        """);

    /// <summary>A word that only joins others; names are kept without it.</summary>
    public static bool Joins(string word) => Joints.Contains(word);

    /// <summary>A word that people say around a name. It may be part of one, so it counts where it fits and is not missed where it does not.</summary>
    public static bool IsTalk(string word) => Joints.Contains(word) || Talk.Contains(word) || (word.Length == 1 && char.IsAsciiDigit(word[0]));

    private static FrozenSet<string> Set(string words) =>
        FrozenSet.ToFrozenSet(words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
