package org.saphan.plan.ranking;

/// A ranked applicant, and what was decided.
public record Allotted(RankedApplicant applicant, SelectionDecision decision) {

    public boolean is(SelectionDecision wanted) {
        return decision == wanted;
    }
}
