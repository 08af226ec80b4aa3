package org.saphan.cluster.cda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.saphan.cluster.keeper.RegisterKeepers;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.journal.Journal;

/// Enters a CDA.
@ApplicationScoped
class RegisterCda {

    private final Cdas cdas;
    private final RegisterKeepers keepers;
    private final Journal journal;
    private final CallingAgency caller;
    private final Clock clock;

    RegisterCda(Cdas cdas, RegisterKeepers keepers, Journal journal, CallingAgency caller, Clock clock) {
        this.cdas = cdas;
        this.keepers = keepers;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    CdaDetails run(NewCda entry) {
        keepers.requireToEnter(entry.agency());
        entry.profile().check();
        var today = BangkokDays.today(clock);
        var cda = Cda.register(entry, caller.code(), today);
        cdas.add(cda);
        journal.record(new CdaEvent.CdaRegistered(cda.published()));
        return cda.details(today, 0);
    }
}
