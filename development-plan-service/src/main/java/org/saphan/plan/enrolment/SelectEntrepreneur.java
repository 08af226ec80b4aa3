package org.saphan.plan.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.saphan.plan.eligibility.EligibilitySnapshot;

/// Selects a candidate, or an entrepreneur whom nobody had nominated, on the facts that it was decided on.
@ApplicationScoped
public class SelectEntrepreneur {

    private final Enrolments enrolments;
    private final EnrolmentJournal journal;

    SelectEntrepreneur(Enrolments enrolments, EnrolmentJournal journal) {
        this.enrolments = enrolments;
        this.journal = journal;
    }

    /// @param place the number of the place, null where places are not counted out
    @Transactional
    public EnrolmentDetails run(
            String programmeCode, EligibilitySnapshot facts, @Nullable Integer place, Decision decision) {
        var enrolment = enrolments
                .standing(programmeCode, facts.entrepreneurId())
                .orElseGet(() -> Enrolment.candidate(programmeCode, facts.entrepreneurId(), facts.provinceCode()));
        enrolment.select(decision, facts, place);
        return journal.record(enrolment, EnrolmentEvent.EnrolmentSelected::new);
    }
}
