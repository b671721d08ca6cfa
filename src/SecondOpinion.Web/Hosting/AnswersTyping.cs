namespace SecondOpinion.Web.Hosting;

/// <summary>Marks an endpoint that is asked at each pause in somebody's typing: it has a larger limit, and no line in the log for each.</summary>
public sealed class AnswersTyping;
