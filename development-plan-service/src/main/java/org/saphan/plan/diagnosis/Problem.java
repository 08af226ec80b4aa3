package org.saphan.plan.diagnosis;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Ids;
import org.saphan.plan.support.SupportArea;

/// A diagnosed problem (สภาพปัญหา).
@Embeddable
record Problem(
        UUID id,
        @Nullable String code,
        String text,
        @Enumerated(EnumType.STRING) Severity severity,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.ARRAY)
        List<SupportArea> supportAreas) {

    static Problem of(NewProblem found) {
        return new Problem(Ids.next(), found.code(), found.text(), found.severity(), found.areas());
    }

    ProblemDetails details() {
        return new ProblemDetails(id, code, text, severity, supportAreas);
    }

    ProblemPublished published() {
        return new ProblemPublished(id, severity, supportAreas);
    }
}
