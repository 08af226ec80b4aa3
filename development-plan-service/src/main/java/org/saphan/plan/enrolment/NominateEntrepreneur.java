package org.saphan.plan.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import org.saphan.plan.eligibility.EligibilityFacts;

/// Makes a known entrepreneur a candidate; who was assessed before is an assessed one at once.
@ApplicationScoped
public class NominateEntrepreneur {

    private final Enrolments enrolments;
    private final EnrolmentJournal journal;

    NominateEntrepreneur(Enrolments enrolments, EnrolmentJournal journal) {
        this.enrolments = enrolments;
        this.journal = journal;
    }

    @Transactional
    public EnrolmentDetails run(String programmeCode, EligibilityFacts facts, String agency, LocalDate day) {
        var entrepreneur = Objects.requireNonNull(facts.entrepreneur());
        enrolments.standing(programmeCode, entrepreneur.id()).ifPresent(standing -> {
            throw new EnrolmentStateForbids(standing.id(), standing.state(), EnrolmentState.NOMINATED);
        });
        var enrolment = Enrolment.candidate(programmeCode, entrepreneur.id(), entrepreneur.provinceCode());
        enrolment.nominate(agency, day);
        if (facts.assessment() != null) {
            enrolment.assess();
        }
        return journal.record(enrolment, EnrolmentEvent.EnrolmentNominated::new);
    }
}
