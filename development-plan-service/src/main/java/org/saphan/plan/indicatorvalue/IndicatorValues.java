package org.saphan.plan.indicatorvalue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.NotFound;
import org.saphan.plan.Conditions;

/// The results.
@ApplicationScoped
class IndicatorValues implements PanacheRepositoryBase<IndicatorValue, UUID> {

    IndicatorValue require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("indicator value", id));
    }

    /// The enrolment of the value, which is not loaded: it may change until the enrolment is held.
    UUID enrolmentOf(UUID id) {
        return getEntityManager()
                .createQuery("select v.enrolmentId from IndicatorValue v where v.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("indicator value", id));
    }

    /// Whether a standing result of the indicator was brought about in some of the days of that period.
    boolean overlaps(UUID enrolmentId, String code, IndicatorPeriod period) {
        return count(
                        "enrolmentId = ?1 and code = ?2 and supersededBy is null and period.from <= ?3 and period.to >= ?4",
                        enrolmentId,
                        code,
                        period.to(),
                        period.from())
                > 0;
    }

    List<IndicatorValueDetails> ofEnrolment(UUID enrolmentId, @Nullable String code) {
        var wanted = new Conditions()
                .with("enrolmentId = :enrolment", "enrolment", enrolmentId)
                .with("code = :code", "code", code);
        return find(wanted.inOrderOf("code, period.from, id"), wanted.values()).list().stream()
                .map(IndicatorValue::details)
                .toList();
    }
}
