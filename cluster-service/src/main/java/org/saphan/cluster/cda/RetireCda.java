package org.saphan.cluster.cda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.cluster.keeper.RegisterKeepers;
import org.saphan.http.BangkokDays;
import org.saphan.http.IfMatch;
import org.saphan.http.NotFound;
import org.saphan.journal.Journal;

/// Retires a CDA, and tells it to what ends with it.
@ApplicationScoped
class RetireCda {

    private final Cdas cdas;
    private final RegisterKeepers keepers;
    private final Journal journal;
    private final Event<CdaGone> retirements;
    private final Clock clock;

    RetireCda(Cdas cdas, RegisterKeepers keepers, Journal journal, Event<CdaGone> retirements, Clock clock) {
        this.cdas = cdas;
        this.keepers = keepers;
        this.journal = journal;
        this.retirements = retirements;
        this.clock = clock;
    }

    @Transactional
    CdaDetails run(UUID id, IfMatch ifMatch) {
        var cda = cdas.locked(id).orElseThrow(() -> new NotFound("CDA", id));
        keepers.require(cda.agency());
        ifMatch.check(cda.version());
        var today = BangkokDays.today(clock);
        cda.retire(today);
        cdas.flush();
        journal.record(new CdaEvent.CdaRetired(cda.published()));
        retirements.fire(new CdaGone(id));
        return cda.details(today, 0);
    }
}
