package org.saphan.marketing.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.http.IfMatch;
import org.saphan.journal.Journal;

/// Takes back a contribution that does not come.
@ApplicationScoped
class WithdrawContribution {

    private final Contributions contributions;
    private final Journal journal;
    private final Clock clock;

    WithdrawContribution(Contributions contributions, Journal journal, Clock clock) {
        this.contributions = contributions;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    ContributionDetails run(UUID id, ContributionWithdrawal withdrawal, IfMatch ifMatch) {
        var contribution = contributions.holdOwn(id);
        ifMatch.check(contribution.version());
        contribution.withdraw(withdrawal.reason(), BangkokDays.today(clock));
        contributions.flush();
        journal.record(new ContributionEvent.ContributionWithdrawn(contribution.published()));
        return contribution.details();
    }
}
