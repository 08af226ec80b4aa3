package org.saphan.registry.entrepreneur;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.journal.Journal;

/// Sets the stage that follows from the programmes in which the register knows an entrepreneur to be.
@ApplicationScoped
class ReachStage {

    private final Entrepreneurs entrepreneurs;
    private final Journal journal;

    ReachStage(Entrepreneurs entrepreneurs, Journal journal) {
        this.entrepreneurs = entrepreneurs;
        this.journal = journal;
    }

    @Transactional
    void run(UUID id) {
        var entrepreneur = entrepreneurs.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (entrepreneur == null
                || entrepreneur.isErased()
                || entrepreneur.registration().mergedInto() != null) {
            return;
        }
        var stage = entrepreneurs.stageOf(id);
        if (entrepreneur.journeyStage() == stage || entrepreneur.journeyStage() == JourneyStage.SME) {
            return;
        }
        entrepreneur.reach(stage);
        entrepreneurs.flush();
        journal.record(new EntrepreneurUpdated(entrepreneur.state()));
    }
}
