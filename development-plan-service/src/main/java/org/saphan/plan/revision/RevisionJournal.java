package org.saphan.plan.revision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.saphan.journal.Journal;

/// Records what happened to a revision.
@ApplicationScoped
class RevisionJournal {

    private final PlanRevisions revisions;
    private final Journal journal;

    RevisionJournal(PlanRevisions revisions, Journal journal) {
        this.revisions = revisions;
        this.journal = journal;
    }

    /// Flushes first: the event carries the version after the change.
    RevisionDetails record(PlanRevision revision, Function<RevisionPublished, RevisionEvent> event) {
        revisions.persistAndFlush(revision);
        journal.record(event.apply(revision.published()));
        return revision.details();
    }
}
