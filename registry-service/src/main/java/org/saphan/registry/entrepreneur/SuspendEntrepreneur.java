package org.saphan.registry.entrepreneur;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.IfMatch;
import org.saphan.journal.Journal;
import org.saphan.registry.reason.Reason;

/// Lets a registration rest.
@ApplicationScoped
class SuspendEntrepreneur {

    private final Entrepreneurs entrepreneurs;
    private final Stewardship stewardship;
    private final Journal journal;
    private final Clock clock;

    SuspendEntrepreneur(Entrepreneurs entrepreneurs, Stewardship stewardship, Journal journal, Clock clock) {
        this.entrepreneurs = entrepreneurs;
        this.stewardship = stewardship;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    EntrepreneurDetails run(UUID id, Reason reason, IfMatch ifMatch) {
        var entrepreneur = entrepreneurs.require(id);
        stewardship.require();
        ifMatch.check(entrepreneur.version());
        entrepreneur.suspend(reason.reason(), clock.instant());
        entrepreneurs.flush();
        journal.record(new EntrepreneurSuspended(entrepreneur.state()));
        return entrepreneur.details();
    }
}
