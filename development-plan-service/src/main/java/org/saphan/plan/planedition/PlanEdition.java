package org.saphan.plan.planedition;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.saphan.http.Ids;
import org.saphan.plan.developmentplan.PlanDetails;

/// A plan as it was approved once.
@Entity
@Immutable
class PlanEdition {

    @Id
    private UUID id;

    private UUID planId;
    private int edition;

    @Enumerated(EnumType.STRING)
    private EditionBasis basis;

    private String madeBy;
    private LocalDate madeOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private EditionContent content;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected PlanEdition() {}

    static PlanEdition of(PlanDetails plan, EditionBasis basis, String agency, LocalDate day) {
        var edition = new PlanEdition();
        edition.id = Ids.next();
        edition.planId = plan.planId();
        edition.edition = plan.edition();
        edition.basis = basis;
        edition.madeBy = agency;
        edition.madeOn = day;
        edition.content = new EditionContent(plan.activities(), plan.uncoveredProblems());
        return edition;
    }

    int edition() {
        return edition;
    }

    EditionDetails details() {
        return new EditionDetails(
                planId, edition, basis, madeBy, madeOn, content.activities(), content.uncoveredProblems());
    }
}
