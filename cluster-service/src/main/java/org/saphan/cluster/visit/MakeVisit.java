package org.saphan.cluster.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.saphan.cluster.assignment.AssignmentQueries;
import org.saphan.cluster.membership.MembershipQueries;
import org.saphan.http.CallingAgency;
import org.saphan.journal.Journal;

/// Records a visit.
@ApplicationScoped
class MakeVisit {

    private final Visits visits;
    private final AssignmentQueries assignments;
    private final MembershipQueries members;
    private final VisitDuties duties;
    private final Journal journal;
    private final CallingAgency caller;

    MakeVisit(
            Visits visits,
            AssignmentQueries assignments,
            MembershipQueries members,
            VisitDuties duties,
            Journal journal,
            CallingAgency caller) {
        this.visits = visits;
        this.assignments = assignments;
        this.members = members;
        this.duties = duties;
        this.journal = journal;
        this.caller = caller;
    }

    @Transactional
    VisitDetails run(UUID assignmentId, NewVisit entry) {
        var assignment = assignments.require(assignmentId);
        duties.require(assignment);
        entry.check();
        var day = entry.visitedOn();
        if (!assignment.period().covers(day)) {
            throw new VisitOutsideAssignment(day);
        }
        if (entry.membershipId() != null) {
            members.requireActive(assignment.clusterId(), Map.of("/membershipId", entry.membershipId()), day, day);
        }
        var visit = Visit.make(assignment, entry, caller.code());
        visits.persistAndFlush(visit);
        journal.record(new VisitMade(visit.published()));
        return visit.details();
    }
}
