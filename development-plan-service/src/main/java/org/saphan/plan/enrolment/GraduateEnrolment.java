package org.saphan.plan.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.http.IfMatch;

/// Lets an entrepreneur graduate, when their development is completed.
@ApplicationScoped
public class GraduateEnrolment {

    private final Enrolments enrolments;
    private final EnrolmentJournal journal;
    private final Clock clock;

    GraduateEnrolment(Enrolments enrolments, EnrolmentJournal journal, Clock clock) {
        this.enrolments = enrolments;
        this.journal = journal;
        this.clock = clock;
    }

    /// Today, in the transaction that completes the development.
    @Transactional
    public void run(UUID enrolmentId) {
        run(enrolmentId, BangkokDays.today(clock), IfMatch.of("*"));
    }

    @Transactional
    public EnrolmentDetails run(UUID enrolmentId, LocalDate day, IfMatch ifMatch) {
        var enrolment = enrolments.require(enrolmentId);
        ifMatch.check(enrolment.published().version());
        enrolment.graduate(day);
        return journal.record(enrolment, EnrolmentEvent.EnrolmentGraduated::new);
    }
}
