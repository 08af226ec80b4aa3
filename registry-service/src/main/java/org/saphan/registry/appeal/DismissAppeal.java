package org.saphan.registry.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.http.IfMatch;
import org.saphan.journal.Journal;

/// Dismisses an appeal: the rating stands.
@ApplicationScoped
class DismissAppeal {

    private final Appeals appeals;
    private final Journal journal;
    private final CallingAgency caller;
    private final Clock clock;

    DismissAppeal(Appeals appeals, Journal journal, CallingAgency caller, Clock clock) {
        this.appeals = appeals;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    AppealDetails run(UUID id, Dismissal dismissal, IfMatch ifMatch) {
        var appeal = appeals.requireForDecision(id);
        caller.requireSteward("CDD", "appeals");
        ifMatch.check(appeal.version());
        appeal.dismiss(dismissal.reason(), BangkokDays.today(clock));
        appeals.flush();
        journal.record(new AppealDismissed(appeal.state()));
        return appeal.details();
    }
}
