package org.saphan.plan.partnercomment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.http.IfMatch;
import org.saphan.journal.Journal;

/// Takes a comment back; its text is forgotten.
@ApplicationScoped
class WithdrawComment {

    private final PartnerComments comments;
    private final Journal journal;
    private final CallingAgency caller;
    private final Clock clock;

    WithdrawComment(PartnerComments comments, Journal journal, CallingAgency caller, Clock clock) {
        this.comments = comments;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    PartnerCommentDetails run(UUID id, IfMatch ifMatch) {
        var comment = comments.require(id);
        comment.requireAgency(caller.code());
        ifMatch.check(comment.version());
        comment.withdraw(BangkokDays.today(clock));
        comments.flush();
        journal.record(new PartnerCommentEvent.PartnerCommentWithdrawn(comment.published()));
        return comment.details();
    }
}
