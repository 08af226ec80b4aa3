package org.saphan.registry.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.http.IfMatch;
import org.saphan.journal.Journal;
import org.saphan.registry.rating.SupersedeRating;

/// Upholds an appeal: the rating is superseded by one with other scores, which names the appeal.
@ApplicationScoped
class UpholdAppeal {

    private final Appeals appeals;
    private final SupersedeRating supersede;
    private final Journal journal;
    private final CallingAgency caller;
    private final Clock clock;

    UpholdAppeal(Appeals appeals, SupersedeRating supersede, Journal journal, CallingAgency caller, Clock clock) {
        this.appeals = appeals;
        this.supersede = supersede;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    AppealDetails run(UUID id, Upholding upholding, IfMatch ifMatch) {
        var appeal = appeals.requireForDecision(id);
        caller.requireSteward("CDD", "appeals");
        ifMatch.check(appeal.version());
        appeal.requireUndecided();
        var rating = supersede.run(appeal.ratingId(), upholding.supersession(id));
        appeal.uphold(rating.ratingId(), upholding.reason(), BangkokDays.today(clock));
        appeals.flush();
        journal.record(new AppealUpheld(appeal.state()));
        return appeal.details();
    }
}
