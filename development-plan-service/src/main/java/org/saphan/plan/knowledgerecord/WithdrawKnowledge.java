package org.saphan.plan.knowledgerecord;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.http.IfMatch;
import org.saphan.journal.Journal;
import org.saphan.plan.fieldnote.FreeTexts;

/// Takes a published record out of use.
@ApplicationScoped
class WithdrawKnowledge {

    private final RecordAccess access;
    private final KnowledgeRecords records;
    private final Journal journal;
    private final Clock clock;

    WithdrawKnowledge(RecordAccess access, KnowledgeRecords records, Journal journal, Clock clock) {
        this.access = access;
        this.records = records;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    KnowledgeRecordDetails run(UUID id, RecordWithdrawal withdrawal, IfMatch ifMatch) {
        var entry = access.toChange(id, ifMatch);
        new FreeTexts().with("/reason", withdrawal.reason()).check();
        entry.withdraw(BangkokDays.today(clock), withdrawal.reason());
        records.flush();
        journal.record(new KnowledgeRecordEvent.KnowledgeWithdrawn(entry.published()));
        return entry.details();
    }
}
