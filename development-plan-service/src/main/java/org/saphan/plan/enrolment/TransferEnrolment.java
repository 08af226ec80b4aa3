package org.saphan.plan.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.saphan.http.BangkokDays;
import org.saphan.plan.known.registry.Transfer;

/// Moves an enrolment to the entrepreneur that it belongs to now. Where that one takes part in the programme already,
/// it
/// is withdrawn first, and moves when it is found due again: nobody has two places (S1-08).
@ApplicationScoped
public class TransferEnrolment {

    private final Enrolments enrolments;
    private final EnrolmentJournal journal;
    private final Event<EnrolmentMoved> moves;
    private final Clock clock;

    TransferEnrolment(Enrolments enrolments, EnrolmentJournal journal, Event<EnrolmentMoved> moves, Clock clock) {
        this.enrolments = enrolments;
        this.journal = journal;
        this.moves = moves;
        this.clock = clock;
    }

    @Transactional
    public void run(Transfer transfer) {
        var enrolment = enrolments.hold(transfer.id());
        var entrepreneur = transfer.entrepreneurId();
        if (entrepreneur.equals(enrolment.entrepreneurId())) {
            return;
        }
        if (enrolment.state().isStanding()
                && enrolments
                        .standing(enrolment.facts().programmeCode(), entrepreneur).isPresent()) {
            enrolment.withdrawAsMerged(BangkokDays.today(clock));
            journal.record(enrolment, EnrolmentEvent.EnrolmentWithdrawn::new);
        } else {
            enrolment.transfer(transfer);
            journal.record(enrolment, EnrolmentEvent.EnrolmentTransferred::new);
            moves.fire(new EnrolmentMoved(enrolment.facts()));
        }
    }
}
