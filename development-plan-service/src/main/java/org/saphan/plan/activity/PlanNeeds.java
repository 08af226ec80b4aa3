package org.saphan.plan.activity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.saphan.plan.diagnosis.DiagnosedNeeds;
import org.saphan.plan.support.SupportArea;

/// What the plan answers to: the confirmed diagnosis that it was drafted on, which does not change any more.
@Embeddable
public record PlanNeeds(
        UUID diagnosisId,
        @JdbcTypeCode(SqlTypes.ARRAY) List<UUID> problemIds,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.ARRAY)
        List<SupportArea> supportAreas,

        String problemDigest) {

    public static PlanNeeds of(DiagnosedNeeds needs) {
        return new PlanNeeds(
                needs.diagnosisId(),
                needs.problemIds(),
                needs.supportAreas(),
                PlanFingerprint.ofProblems(needs.problemTexts()));
    }
}
