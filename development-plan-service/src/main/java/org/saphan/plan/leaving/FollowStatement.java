package org.saphan.plan.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Objects;
import org.saphan.http.IfMatch;
import org.saphan.plan.enrolment.EndEnrolment;
import org.saphan.plan.enrolment.Ending;
import org.saphan.plan.enrolment.EnrolmentQueries;
import org.saphan.plan.voluntary.VoluntaryStatementWithdrawn;

/// Withdraws whoever took their voluntary statement back, in the same transaction (S1-07).
@ApplicationScoped
class FollowStatement {

    private static final String REASON = "VOLUNTARY_STATEMENT_WITHDRAWN";

    private final EnrolmentQueries enrolments;
    private final EndEnrolment end;

    FollowStatement(EnrolmentQueries enrolments, EndEnrolment end) {
        this.enrolments = enrolments;
        this.end = end;
    }

    @Transactional
    void run(@Observes VoluntaryStatementWithdrawn withdrawn) {
        var statement = withdrawn.state();
        var ending = Ending.withdrawal(Objects.requireNonNull(statement.withdrawnOn()), REASON);
        enrolments
                .standing(statement.programmeCode(), statement.entrepreneurId())
                .filter(enrolment -> enrolment.state().isLiving())
                .ifPresent(enrolment -> end.run(enrolment.id(), ending, IfMatch.of("*")));
    }
}
