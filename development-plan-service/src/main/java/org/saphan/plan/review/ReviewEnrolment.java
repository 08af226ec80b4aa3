package org.saphan.plan.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.saphan.http.BangkokDays;
import org.saphan.http.IfMatch;
import org.saphan.plan.eligibility.Eligibility;
import org.saphan.plan.eligibility.EligibilityFacts;
import org.saphan.plan.eligibility.EligibilityQueries;
import org.saphan.plan.enrolment.EndEnrolment;
import org.saphan.plan.enrolment.Ending;
import org.saphan.plan.enrolment.MarkEligibility;
import org.saphan.plan.enrolment.PlacedEnrolment;
import org.saphan.plan.programme.ProgrammeQueries;

/// Holds a selected entrepreneur against what is known now.
@ApplicationScoped
class ReviewEnrolment {

    private static final String REASON = "DEREGISTERED_BEFORE_SELECTION";

    private final ProgrammeQueries programmes;
    private final EligibilityQueries eligibility;
    private final EndEnrolment end;
    private final MarkEligibility mark;
    private final Reviews reviews;
    private final Clock clock;

    ReviewEnrolment(
            ProgrammeQueries programmes,
            EligibilityQueries eligibility,
            EndEnrolment end,
            MarkEligibility mark,
            Reviews reviews,
            Clock clock) {
        this.programmes = programmes;
        this.eligibility = eligibility;
        this.end = end;
        this.mark = mark;
        this.reviews = reviews;
        this.clock = clock;
    }

    @Transactional
    void run(DueReview due) {
        var enrolment = due.enrolment();
        var programme = programmes.require(enrolment.programmeCode());
        var facts = eligibility.facts(programme, enrolment.entrepreneurId());
        if (wasGoneBefore(enrolment, facts)) {
            var ending = Ending.withdrawal(BangkokDays.today(clock), REASON);
            end.run(enrolment.enrolmentId(), ending, IfMatch.of("*"));
        } else {
            mark.run(enrolment.enrolmentId(), Eligibility.check(facts).isEmpty());
        }
        reviews.done(enrolment.enrolmentId(), due.sequences());
    }

    private static boolean wasGoneBefore(PlacedEnrolment enrolment, EligibilityFacts facts) {
        var known = facts.entrepreneur();
        return known != null
                && known.isDeregistered()
                && known.statusSince() != null
                && enrolment.selectedAt() != null
                && known.statusSince().isBefore(enrolment.selectedAt());
    }
}
