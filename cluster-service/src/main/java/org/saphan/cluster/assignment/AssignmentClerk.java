package org.saphan.cluster.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.saphan.http.BangkokDays;
import org.saphan.journal.Journal;

/// What is alike in all assignments: one that meets another of the same cluster is refused, and what changes is
/// announced.
@ApplicationScoped
class AssignmentClerk {

    private final Assignments assignments;
    private final Journal journal;
    private final Clock clock;

    AssignmentClerk(Assignments assignments, Journal journal, Clock clock) {
        this.assignments = assignments;
        this.journal = journal;
        this.clock = clock;
    }

    LocalDate today() {
        return BangkokDays.today(clock);
    }

    /// @param others of the same CDA or service provider, whose entry is held
    /// @throws AlreadyAssigned when it helps that cluster at that time
    static void refuseSecond(Assignment assignment, List<Assignment> others) {
        if (others.stream().anyMatch(each -> each.meets(assignment.clusterId(), assignment.period()))) {
            throw new AlreadyAssigned();
        }
    }

    AssignmentDetails make(Assignment assignment) {
        assignments.persistAndFlush(assignment);
        journal.record(new AssignmentMade(assignment.published()));
        return assignment.details();
    }

    AssignmentDetails end(Assignment assignment) {
        assignment.end(today());
        assignments.flush();
        journal.record(new AssignmentEnded(assignment.published()));
        return assignment.details();
    }
}
