package org.saphan.plan.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.CallingAgency;
import org.saphan.plan.eligibility.Eligibility;
import org.saphan.plan.eligibility.EligibilityFacts;
import org.saphan.plan.eligibility.EligibilityQueries;
import org.saphan.plan.eligibility.NotEligible;
import org.saphan.plan.enrolment.Decision;
import org.saphan.plan.enrolment.EnrolmentDetails;
import org.saphan.plan.enrolment.EnrolmentQueries;
import org.saphan.plan.enrolment.SelectEntrepreneur;
import org.saphan.plan.programme.Duty;
import org.saphan.plan.programme.ProgrammeDetails;
import org.saphan.plan.programme.ProgrammeDuties;
import org.saphan.plan.programme.ProgrammeQueries;

/// Gives an entrepreneur, nominated before or not, a place by resolution of the programme's authority (S1-06…08). That
/// the
/// places are taken is said before that the entrepreneur is not eligible.
@ApplicationScoped
class SelectForProgramme {

    private final ProgrammeQueries programmes;
    private final ProgrammeDuties duties;
    private final EligibilityQueries eligibility;
    private final EnrolmentQueries enrolments;
    private final Places places;
    private final SelectEntrepreneur select;
    private final CallingAgency caller;
    private final Clock clock;

    SelectForProgramme(
            ProgrammeQueries programmes,
            ProgrammeDuties duties,
            EligibilityQueries eligibility,
            EnrolmentQueries enrolments,
            Places places,
            SelectEntrepreneur select,
            CallingAgency caller,
            Clock clock) {
        this.programmes = programmes;
        this.duties = duties;
        this.eligibility = eligibility;
        this.enrolments = enrolments;
        this.places = places;
        this.select = select;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    EnrolmentDetails run(String programmeCode, NewSelection selection) {
        duties.require(programmeCode, Duty.SELECT, selection.entrepreneurId());
        programmes.requireOpen(programmeCode);
        var programme = programmes.require(programmeCode);
        var facts = eligibility.facts(programme, selection.entrepreneurId());
        var place = place(programme, facts);
        var broken = Eligibility.check(facts);
        if (!broken.isEmpty()) {
            throw new NotEligible(programmeCode, selection.entrepreneurId(), broken);
        }
        var decision =
                new Decision(selection.resolutionNumber(), selection.decidedOn(), caller.code(), clock.instant());
        return select.run(programmeCode, facts.snapshot(), place, decision);
    }

    private @Nullable Integer place(ProgrammeDetails programme, EligibilityFacts facts) {
        var entrepreneur = facts.entrepreneur();
        if (entrepreneur == null) {
            return null;
        }
        var province = entrepreneur.provinceCode();
        // Whoever comes when all is taken need not wait for those who are still at it.
        if (places.isFull(programme, province)) {
            requireNotSelected(programme.code(), entrepreneur.id());
            throw new QuotaFull(programme.code(), province, programme.quota().perProvince());
        }
        places.hold(programme.code(), province);
        requireNotSelected(programme.code(), entrepreneur.id());
        return places.free(programme, province);
    }

    private void requireNotSelected(String programmeCode, UUID entrepreneurId) {
        enrolments
                .standing(programmeCode, entrepreneurId)
                .filter(enrolment -> !enrolment.state().isCandidate())
                .ifPresent(enrolment -> {
                    throw new AlreadySelected(programmeCode, entrepreneurId, enrolment.id());
                });
    }
}
