package org.saphan.cluster.cda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.cluster.keeper.RegisterKeepers;
import org.saphan.http.BangkokDays;
import org.saphan.http.IfMatch;
import org.saphan.http.NotFound;
import org.saphan.journal.Journal;

/// Replaces what the register says of a CDA. A lower limit ends no assignment; it only lets no further one begin.
@ApplicationScoped
class AmendCda {

    private final Cdas cdas;
    private final Workloads workloads;
    private final RegisterKeepers keepers;
    private final Journal journal;
    private final Clock clock;

    AmendCda(Cdas cdas, Workloads workloads, RegisterKeepers keepers, Journal journal, Clock clock) {
        this.cdas = cdas;
        this.workloads = workloads;
        this.keepers = keepers;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    CdaDetails run(UUID id, CdaProfile profile, IfMatch ifMatch) {
        var cda = cdas.locked(id).orElseThrow(() -> new NotFound("CDA", id));
        keepers.require(cda.agency());
        ifMatch.check(cda.version());
        profile.check();
        cda.amend(profile);
        cdas.flush();
        journal.record(new CdaEvent.CdaAmended(cda.published()));
        var today = BangkokDays.today(clock);
        return cda.details(today, workloads.of(id, today));
    }
}
