package org.saphan.plan.knowledgerecord;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.CallingAgency;
import org.saphan.journal.Journal;
import org.saphan.plan.enrolment.EnrolmentQueries;
import org.saphan.plan.programme.ProgrammeDuties;

/// Writes down what was learnt, as a draft.
@ApplicationScoped
class RecordKnowledge {

    private final EnrolmentQueries enrolments;
    private final ProgrammeDuties duties;
    private final KnowledgeRecords records;
    private final Journal journal;
    private final CallingAgency caller;

    RecordKnowledge(
            EnrolmentQueries enrolments,
            ProgrammeDuties duties,
            KnowledgeRecords records,
            Journal journal,
            CallingAgency caller) {
        this.enrolments = enrolments;
        this.duties = duties;
        this.records = records;
        this.journal = journal;
        this.caller = caller;
    }

    @Transactional
    KnowledgeRecordDetails run(UUID enrolmentId, NewKnowledgeRecord content) {
        var enrolment = enrolments.require(enrolmentId);
        duties.requireMember(enrolment.programmeCode());
        content.check();
        var entry = KnowledgeRecord.record(enrolment, content, caller.code());
        records.persistAndFlush(entry);
        journal.record(new KnowledgeRecordEvent.KnowledgeRecorded(entry.published()));
        return entry.details();
    }
}
