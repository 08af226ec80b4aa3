package org.saphan.cluster.cluster;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a cluster keeps of its review.
@Embeddable
@Schema(description = "A review of a cluster's year.")
public record ReviewFacts(
        @NotNull UUID reviewId,

        @Column(name = "review_fiscal_year_be") @Schema(required = true, description = "Buddhist era.")
        int fiscalYearBE,

        @Column(name = "review_recommendation") @Enumerated(EnumType.STRING) @NotNull Recommendation recommendation,

        @NotNull LocalDate reviewedOn) {}
