package org.saphan.plan.selectionround;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.saphan.plan.eligibility.ApplicantFacts;
import org.saphan.plan.eligibility.Eligibility;
import org.saphan.plan.eligibility.EligibilityFacts;
import org.saphan.plan.eligibility.EligibilityQueries;
import org.saphan.plan.enrolment.Decision;
import org.saphan.plan.enrolment.EnrolmentQueries;
import org.saphan.plan.enrolment.SelectEntrepreneur;
import org.saphan.plan.programme.ProgrammeDetails;
import org.saphan.plan.selection.Places;
import org.saphan.plan.selectionlist.RoundEntries;
import org.saphan.plan.selectionlist.RoundEntry;

/// Gives the places of a list to whom it selects, and writes the list down.
@ApplicationScoped
class GivePlaces {

    private final EligibilityQueries eligibility;
    private final EnrolmentQueries enrolments;
    private final Places places;
    private final SelectEntrepreneur select;
    private final RoundEntries entries;

    GivePlaces(
            EligibilityQueries eligibility,
            EnrolmentQueries enrolments,
            Places places,
            SelectEntrepreneur select,
            RoundEntries entries) {
        this.eligibility = eligibility;
        this.enrolments = enrolments;
        this.places = places;
        this.select = select;
        this.entries = entries;
    }

    /// The caller holds all provinces.
    ///
    /// @throws FactsMoved when something was learnt of one of them since the list was made
    void places(UUID roundId, ProgrammeDetails programme, List<RoundEntry> list, Decision decision) {
        var given = new HashMap<UUID, UUID>();
        list.stream().filter(RoundEntry::isSelected).map(RoundEntry::facts).forEach(each -> {
            given.put(each.entrepreneurId(), place(programme, each, decision));
        });
        entries.write(roundId, list, given);
    }

    private UUID place(ProgrammeDetails programme, ApplicantFacts applicant, Decision decision) {
        var candidate = applicant.candidateId();
        var facts = eligibility.facts(programme, applicant.entrepreneurId());
        if (!isTheSame(applicant, facts)
                || (candidate != null && !enrolments.hold(candidate).state().isCandidate())) {
            throw new FactsMoved(applicant.entrepreneurId());
        }
        var place = places.free(programme, applicant.provinceCode());
        return select.run(programme.code(), facts.snapshot(), place, decision).enrolmentId();
    }

    private static boolean isTheSame(ApplicantFacts applicant, EligibilityFacts now) {
        return now.entrepreneur() != null
                && now.entrepreneur().provinceCode().equals(applicant.provinceCode())
                && Eligibility.check(now).isEmpty();
    }
}
