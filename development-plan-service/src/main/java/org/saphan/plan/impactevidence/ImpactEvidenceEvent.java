package org.saphan.plan.impactevidence;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// What happened to evidence of impact.
public sealed interface ImpactEvidenceEvent extends Event {

    @Override
    ImpactEvidencePublished state();

    /// An agency recorded how hard an entrepreneur was hit.
    @Fact("plan.impact-evidence.recorded.v1")
    record ImpactEvidenceRecorded(ImpactEvidencePublished state) implements ImpactEvidenceEvent {}

    /// A correction stands instead, or that of the entrepreneur into which the register merged this one.
    @Fact("plan.impact-evidence.superseded.v1")
    record ImpactEvidenceSuperseded(ImpactEvidencePublished state) implements ImpactEvidenceEvent {}

    /// The register merged the entrepreneur into another, or took that back, and the evidence went along.
    @Fact("plan.impact-evidence.transferred.v1")
    record ImpactEvidenceTransferred(ImpactEvidencePublished state) implements ImpactEvidenceEvent {}
}
