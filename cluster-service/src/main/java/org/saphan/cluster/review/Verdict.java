package org.saphan.cluster.review;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.saphan.cluster.cluster.Recommendation;

/// What a review says.
@Embeddable
record Verdict(
        @Enumerated(EnumType.STRING) ManagementResult managementResult,
        String findings,
        @Enumerated(EnumType.STRING) Recommendation recommendation,
        LocalDate reviewedOn) {}
