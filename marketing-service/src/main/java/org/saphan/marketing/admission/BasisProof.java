package org.saphan.marketing.admission;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What proves a basis: an enrolment, the run of an activity, or assessments of products.
record BasisProof(
        @Nullable EnrolmentUsed enrolment, @Nullable RunUsed run, List<AssessmentUsed> assessments) {

    static BasisProof of(EnrolmentUsed enrolment) {
        return new BasisProof(enrolment, null, List.of());
    }

    static BasisProof of(RunUsed run) {
        return new BasisProof(null, run, List.of());
    }

    static BasisProof of(List<AssessmentUsed> assessments) {
        return new BasisProof(null, null, assessments);
    }
}
