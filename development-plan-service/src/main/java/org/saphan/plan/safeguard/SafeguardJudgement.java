package org.saphan.plan.safeguard;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/// The judgement of a safeguard that is in force.
@Embeddable
public record SafeguardJudgement(
        @Enumerated(EnumType.STRING) SafeguardResult result, String note, String judgedBy, LocalDate judgedOn) {

    boolean passes() {
        return result == SafeguardResult.PASS;
    }

    SafeguardDetails details(Safeguard safeguard) {
        return new SafeguardDetails(safeguard, result, note, judgedBy, judgedOn);
    }
}
