package org.saphan.plan.knowledgerecord;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.IfMatch;
import org.saphan.journal.Journal;

/// Puts a draft in other words.
@ApplicationScoped
class RewriteKnowledge {

    private final RecordAccess access;
    private final KnowledgeRecords records;
    private final Journal journal;

    RewriteKnowledge(RecordAccess access, KnowledgeRecords records, Journal journal) {
        this.access = access;
        this.records = records;
        this.journal = journal;
    }

    @Transactional
    KnowledgeRecordDetails run(UUID id, NewKnowledgeRecord content, IfMatch ifMatch) {
        var entry = access.toChange(id, ifMatch);
        content.check();
        entry.rewrite(content);
        records.flush();
        journal.record(new KnowledgeRecordEvent.KnowledgeRewritten(entry.published()));
        return entry.details();
    }
}
