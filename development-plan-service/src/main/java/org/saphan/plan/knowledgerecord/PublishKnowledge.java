package org.saphan.plan.knowledgerecord;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.http.IfMatch;
import org.saphan.journal.Journal;

/// Lets everybody read a record.
@ApplicationScoped
class PublishKnowledge {

    private final RecordAccess access;
    private final KnowledgeRecords records;
    private final Journal journal;
    private final Clock clock;

    PublishKnowledge(RecordAccess access, KnowledgeRecords records, Journal journal, Clock clock) {
        this.access = access;
        this.records = records;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    KnowledgeRecordDetails run(UUID id, IfMatch ifMatch) {
        var entry = access.toChange(id, ifMatch);
        entry.publish(BangkokDays.today(clock));
        records.flush();
        journal.record(new KnowledgeRecordEvent.KnowledgeMadePublic(entry.published()));
        return entry.details();
    }
}
