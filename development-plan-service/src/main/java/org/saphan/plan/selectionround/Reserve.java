package org.saphan.plan.selectionround;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.http.Violation;
import org.saphan.plan.eligibility.ApplicantFacts;
import org.saphan.plan.eligibility.Eligibility;
import org.saphan.plan.eligibility.EligibilityFacts;
import org.saphan.plan.eligibility.EligibilityQueries;
import org.saphan.plan.enrolment.Decision;
import org.saphan.plan.enrolment.EnrolmentFacts;
import org.saphan.plan.enrolment.EnrolmentQueries;
import org.saphan.plan.enrolment.SelectEntrepreneur;
import org.saphan.plan.known.registry.KnownMerges;
import org.saphan.plan.programme.ProgrammeDetails;
import org.saphan.plan.selection.Places;
import org.saphan.plan.selectionlist.RoundEntries;

/// Those who stand behind the places of a round, province by province, in their order (P12). The caller holds the
/// round and the province.
@ApplicationScoped
class Reserve {

    private final RoundEntries entries;
    private final KnownMerges merges;
    private final EligibilityQueries eligibility;
    private final EnrolmentQueries enrolments;
    private final Places places;
    private final SelectEntrepreneur select;
    private final Clock clock;

    Reserve(
            RoundEntries entries,
            KnownMerges merges,
            EligibilityQueries eligibility,
            EnrolmentQueries enrolments,
            Places places,
            SelectEntrepreneur select,
            Clock clock) {
        this.entries = entries;
        this.merges = merges;
        this.eligibility = eligibility;
        this.enrolments = enrolments;
        this.places = places;
        this.select = select;
        this.clock = clock;
    }

    /// Gives a free place to the next who may still have it, and notes of each who is passed over, why.
    ///
    /// @return whether there was one
    boolean next(SelectionRound round, ProgrammeDetails programme, String provinceCode, Decision decision) {
        for (var each : entries.reserve(round.id(), provinceCode)) {
            var facts = eligibility.facts(programme, merges.winner(each.entrepreneurId()));
            var standing = standing(programme, facts);
            var reasons = reasons(each, facts, standing);
            if (reasons.isEmpty()) {
                promote(round, programme, each, facts, decision);
                return true;
            }
            entries.passOver(round.id(), each.entrepreneurId(), BangkokDays.today(clock), reasons);
        }
        return false;
    }

    private Optional<EnrolmentFacts> standing(ProgrammeDetails programme, EligibilityFacts facts) {
        return Optional.ofNullable(facts.entrepreneur())
                .flatMap(known -> enrolments.holdStanding(programme.code(), known.id()));
    }

    private static List<String> reasons(
            ApplicantFacts applicant, EligibilityFacts now, Optional<EnrolmentFacts> standing) {
        var reasons = new ArrayList<>(
                Eligibility.check(now).stream().map(Violation::code).toList());
        if (now.entrepreneur() != null && !now.entrepreneur().provinceCode().equals(applicant.provinceCode())) {
            reasons.add("PROVINCE_CHANGED");
        }
        if (standing.isPresent() && !standing.get().state().isCandidate()) {
            reasons.add("ALREADY_SELECTED");
        }
        if (standing.isEmpty() && applicant.candidateId() != null) {
            reasons.add("NO_LONGER_A_CANDIDATE");
        }
        return reasons;
    }

    private void promote(
            SelectionRound round,
            ProgrammeDetails programme,
            ApplicantFacts applicant,
            EligibilityFacts facts,
            Decision decision) {
        var place = places.free(programme, applicant.provinceCode());
        UUID enrolment =
                select.run(programme.code(), facts.snapshot(), place, decision).enrolmentId();
        entries.promote(
                round.id(),
                applicant.entrepreneurId(),
                new RoundEntries.Promotion(enrolment, BangkokDays.today(clock), decision.resolutionNumber()));
        round.promoted();
    }
}
