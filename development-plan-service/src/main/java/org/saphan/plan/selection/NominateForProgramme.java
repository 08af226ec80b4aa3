package org.saphan.plan.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.http.Violation;
import org.saphan.plan.eligibility.EligibilityQueries;
import org.saphan.plan.eligibility.NotEligible;
import org.saphan.plan.enrolment.EnrolmentDetails;
import org.saphan.plan.enrolment.NominateEntrepreneur;
import org.saphan.plan.programme.Duty;
import org.saphan.plan.programme.ProgrammeDuties;
import org.saphan.plan.programme.ProgrammeQueries;

/// Puts an entrepreneur forward for a programme. Whether they are eligible is decided at the selection; here they must
/// only be in the register.
@ApplicationScoped
class NominateForProgramme {

    private final ProgrammeQueries programmes;
    private final ProgrammeDuties duties;
    private final EligibilityQueries eligibility;
    private final Places places;
    private final NominateEntrepreneur nominate;
    private final CallingAgency caller;
    private final Clock clock;

    NominateForProgramme(
            ProgrammeQueries programmes,
            ProgrammeDuties duties,
            EligibilityQueries eligibility,
            Places places,
            NominateEntrepreneur nominate,
            CallingAgency caller,
            Clock clock) {
        this.programmes = programmes;
        this.duties = duties;
        this.eligibility = eligibility;
        this.places = places;
        this.nominate = nominate;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    EnrolmentDetails run(String programmeCode, UUID entrepreneurId) {
        duties.require(programmeCode, Duty.NOMINATE, entrepreneurId);
        programmes.requireOpen(programmeCode);
        var facts = eligibility.facts(programmes.require(programmeCode), entrepreneurId);
        var entrepreneur = facts.entrepreneur();
        if (entrepreneur == null || !entrepreneur.isRegistered()) {
            var unregistered = List.of(Violation.of("/entrepreneurId", "NOT_REGISTERED"));
            throw new NotEligible(programmeCode, entrepreneurId, unregistered);
        }
        places.hold(programmeCode, entrepreneur.provinceCode());
        return nominate.run(programmeCode, facts, caller.code(), BangkokDays.today(clock));
    }
}
