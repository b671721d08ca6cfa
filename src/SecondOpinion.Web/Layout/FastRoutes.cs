using SecondOpinion.Content;
using SecondOpinion.Content.Guidance;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Layout;

/// <summary>Ways to get a second opinion fast, for when care may need to start soon.</summary>
public static class FastRoutes
{
    // After an operation is too late for an opinion on it.
    public static Notice Of(CaseFile file, ContentLibrary content) =>
        content.Notices[file.SoFar?.HasFlag(SoFar.SurgeryAdvised) == true ? "fast-routes-surgery" : "fast-routes"];
}
