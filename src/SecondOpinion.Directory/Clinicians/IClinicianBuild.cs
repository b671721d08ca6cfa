using SecondOpinion.Directory.Places;

namespace SecondOpinion.Directory.Clinicians;

/// <summary>A store in the making. Disposed before it has taken the old one's place, it leaves no trace.</summary>
internal interface IClinicianBuild : IDisposable
{
    /// <param name="row">A clinician; each NPI at most once.</param>
    /// <param name="key">The name as it is sorted.</param>
    /// <param name="point">The middle of the ZIP area.</param>
    /// <param name="offersTelehealth">What Medicare's list says of this NPI.</param>
    void Add(ClinicianRow row, string key, GeoPoint point, bool offersTelehealth);

    void Add(MedicareRow row);

    /// <param name="known">Each NPI at most once.</param>
    void Add(Deactivation known);

    void Add(ImportRow row);

    /// <summary>Makes all that was added searchable and puts it in the old one's place, in one step.</summary>
    /// <param name="stage">Told what is being done, in a few words.</param>
    /// <param name="ct">Cancels until the last step.</param>
    void Finish(Action<string> stage, CancellationToken ct);
}
