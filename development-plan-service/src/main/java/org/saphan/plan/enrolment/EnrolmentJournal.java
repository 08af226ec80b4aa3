package org.saphan.plan.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.saphan.journal.Journal;

/// Records what happened to an enrolment, and tells the features that hang on it.
@ApplicationScoped
class EnrolmentJournal {

    private final Enrolments enrolments;
    private final Journal journal;
    private final jakarta.enterprise.event.Event<EnrolmentChanged> changes;

    EnrolmentJournal(Enrolments enrolments, Journal journal, jakarta.enterprise.event.Event<EnrolmentChanged> changes) {
        this.enrolments = enrolments;
        this.journal = journal;
        this.changes = changes;
    }

    /// Flushes first: the event carries the version after the change.
    EnrolmentDetails record(Enrolment enrolment, Function<EnrolmentPublished, EnrolmentEvent> event) {
        enrolments.persistAndFlush(enrolment);
        journal.record(event.apply(enrolment.published()));
        changes.fire(new EnrolmentChanged(enrolment.facts()));
        return enrolment.details();
    }
}
