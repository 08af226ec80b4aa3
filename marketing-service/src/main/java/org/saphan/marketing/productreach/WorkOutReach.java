package org.saphan.marketing.productreach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.journal.Journal;

/// Works out how far the goods of a product go, or of an entrepreneur without one, and announces it where it is
/// otherwise than before.
@ApplicationScoped
class WorkOutReach {

    private final ProductReaches reaches;
    private final Presences presences;
    private final Journal journal;

    WorkOutReach(ProductReaches reaches, Presences presences, Journal journal) {
        this.reaches = reaches;
        this.presences = presences;
        this.journal = journal;
    }

    @Transactional
    void run(UUID subject) {
        var held = reaches.hold(subject);
        var found = presences.of(subject);
        if (held.isEmpty() && found.isEmpty()) {
            return;
        }
        var reach = held.orElseGet(() -> ProductReach.of(found.getLast()));
        var entrepreneur =
                found.isEmpty() ? reach.entrepreneurId() : found.getLast().entrepreneurId();
        if (reach.update(entrepreneur, ReachHistory.of(found))) {
            reaches.persistAndFlush(reach);
            journal.record(new ProductReachChanged(reach.published()));
        }
    }
}
