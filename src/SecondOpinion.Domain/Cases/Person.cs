namespace SecondOpinion.Domain.Cases;

/// <summary>Who is ill, seen from the one who types.</summary>
public enum Person
{
    Me,
    MyChild,
    SomeoneIHelp,
}
