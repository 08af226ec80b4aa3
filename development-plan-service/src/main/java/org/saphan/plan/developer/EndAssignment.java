package org.saphan.plan.developer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.CallingAgency;
import org.saphan.http.IfMatch;
import org.saphan.journal.Journal;

/// Ends an institution's part, also by its own word.
@ApplicationScoped
class EndAssignment {

    private final DeveloperAssignments assignments;
    private final DeveloperAuthority authority;
    private final CallingAgency caller;
    private final Journal journal;

    EndAssignment(
            DeveloperAssignments assignments, DeveloperAuthority authority, CallingAgency caller, Journal journal) {
        this.assignments = assignments;
        this.authority = authority;
        this.caller = caller;
        this.journal = journal;
    }

    @Transactional
    DeveloperDetails run(UUID enrolmentId, UUID id, DeveloperEnd end, IfMatch ifMatch) {
        var assignment = assignments.require(enrolmentId, id);
        if (!assignment.institution().equals(caller.code())) {
            authority.require(assignment.programmeCode());
        }
        ifMatch.check(assignment.version());
        assignment.end(end.endedOn(), end.reason());
        assignments.flush();
        journal.record(new DeveloperEvent.DeveloperAssignmentEnded(assignment.published()));
        return assignment.details();
    }
}
