using FluentValidation.Results;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Features.Records;

/// <summary>A posted form of one record: what is wrong with it, and what it changes once nothing is.</summary>
/// <param name="Check">What is wrong with it.</param>
/// <param name="Now">What the form would hold, were it opened now; empty where it only adds to what is there.</param>
/// <param name="Change">What it changes.</param>
public sealed record RecordPost(ValidationResult Check, FieldValues Now, Func<RecordItem, RecordItem> Change);
