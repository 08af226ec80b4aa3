package org.saphan.plan.knowledgerecord;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.saphan.http.CallingAgency;
import org.saphan.http.DutyRequired;
import org.saphan.http.IfMatch;
import org.saphan.plan.programme.ProgrammeDuties;
import org.saphan.plan.programme.ProgrammeQueries;

/// Opens a record to whoever may read or change it.
@ApplicationScoped
class RecordAccess {

    private final KnowledgeRecords records;
    private final ProgrammeDuties duties;
    private final ProgrammeQueries programmes;
    private final CallingAgency caller;

    RecordAccess(
            KnowledgeRecords records, ProgrammeDuties duties, ProgrammeQueries programmes, CallingAgency caller) {
        this.records = records;
        this.duties = duties;
        this.programmes = programmes;
        this.caller = caller;
    }

    /// A published record for everybody, any other for the programme's agencies.
    KnowledgeRecord toRead(UUID id) {
        var entry = records.require(id);
        if (!entry.isPublished()) {
            duties.requireMember(entry.programmeCode());
        }
        return entry;
    }

    /// For the agency that recorded it, and for the programme's owner.
    ///
    /// @throws DutyRequired for anybody else
    KnowledgeRecord toChange(UUID id, IfMatch ifMatch) {
        var entry = records.require(id);
        var owner = programmes.require(entry.programmeCode()).ownerAgency();
        if (!entry.isOf(caller.code()) && !owner.equals(caller.code())) {
            throw new DutyRequired(caller.code(), "RECORDING_AGENCY", entry.programmeCode());
        }
        ifMatch.check(entry.version());
        return entry;
    }
}
