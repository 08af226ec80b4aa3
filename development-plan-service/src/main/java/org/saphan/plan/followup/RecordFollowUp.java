package org.saphan.plan.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.CallingAgency;
import org.saphan.http.InvalidRequest;
import org.saphan.journal.Journal;
import org.saphan.plan.enrolment.EnrolmentQueries;
import org.saphan.plan.programme.ProgrammeQueries;

/// Keeps what was found on a visit, by the agency that monitors or one that develops entrepreneurs in the programme.
@ApplicationScoped
class RecordFollowUp {

    private final EnrolmentQueries enrolments;
    private final ProgrammeQueries programmes;
    private final FollowUpDuty duty;
    private final FollowUps followUps;
    private final Journal journal;
    private final CallingAgency caller;

    RecordFollowUp(EnrolmentQueries enrolments, ProgrammeQueries programmes, FollowUpDuty duty, FollowUps followUps, Journal journal, CallingAgency caller) {
        this.enrolments = enrolments;
        this.programmes = programmes;
        this.duty = duty;
        this.followUps = followUps;
        this.journal = journal;
        this.caller = caller;
    }

    @Transactional
    FollowUpDetails run(UUID enrolmentId, NewFollowUp found) {
        var enrolment = enrolments.hold(enrolmentId);
        duty.require(enrolment.programmeCode());
        if (found.visitedOn().isBefore(enrolments.requireGraduated(enrolmentId))) {
            throw new InvalidRequest("/visitedOn", "BEFORE_GRADUATION");
        }
        var months = programmes.require(enrolment.programmeCode()).followUpMonths();
        if (!months.contains(found.month())) {
            throw new UnknownFollowUpMonth(found.month(), months);
        }
        var followUp = FollowUp.of(enrolment, found, caller.code());
        followUps.add(followUp);
        journal.record(new FollowUpRecorded(followUp.published()));
        return followUp.details();
    }

}
