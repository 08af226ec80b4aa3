package org.saphan.plan.diagnosis;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// What happened to a diagnosis.
sealed interface DiagnosisEvent extends Event {

    @Override
    DiagnosisPublished state();

    /// An agency recorded a draft.
    @Fact("plan.diagnosis.recorded.v1")
    record DiagnosisRecorded(DiagnosisPublished state) implements DiagnosisEvent {}

    /// The draft's content was replaced.
    @Fact("plan.diagnosis.rewritten.v1")
    record DiagnosisRewritten(DiagnosisPublished state) implements DiagnosisEvent {}

    /// The diagnosis stands: a plan may be built on it.
    @Fact("plan.diagnosis.confirmed.v1")
    record DiagnosisConfirmed(DiagnosisPublished state) implements DiagnosisEvent {}

    /// The register merged the entrepreneur into another, or took that back, and the diagnosis went along.
    @Fact("plan.diagnosis.transferred.v1")
    record DiagnosisTransferred(DiagnosisPublished state) implements DiagnosisEvent {}
}
