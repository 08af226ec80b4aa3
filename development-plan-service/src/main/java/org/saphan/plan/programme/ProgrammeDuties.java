package org.saphan.plan.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.saphan.http.CallingAgency;
import org.saphan.http.DutyRequired;
import org.saphan.plan.known.registry.KnownEntrepreneurs;

/// Whether an agency may act in a programme. Each method refuses an unknown programme as not found.
@ApplicationScoped
public class ProgrammeDuties {

    private final Programmes programmes;
    private final KnownEntrepreneurs entrepreneurs;
    private final CallingAgency caller;

    ProgrammeDuties(Programmes programmes, KnownEntrepreneurs entrepreneurs, CallingAgency caller) {
        this.programmes = programmes;
        this.entrepreneurs = entrepreneurs;
        this.caller = caller;
    }

    /// Refuses a caller that holds the duty nowhere.
    ///
    /// @throws DutyRequired when it does not
    public void require(String programmeCode, Duty duty) {
        if (!programmes.require(programmeCode).holds(caller.code(), duty)) {
            throw new DutyRequired(caller.code(), duty.name(), programmeCode);
        }
    }

    /// Refuses a caller that does not hold the duty in that province (S2-05).
    ///
    /// @throws DutyRequired when it does not
    public void require(String programmeCode, Duty duty, String provinceCode) {
        if (!programmes.require(programmeCode).holds(caller.code(), duty, provinceCode)) {
            throw new DutyRequired(caller.code(), duty.name(), programmeCode + "/" + provinceCode);
        }
    }

    /// Refuses a caller that does not hold the duty where the entrepreneur is; of an unknown entrepreneur, anywhere.
    ///
    /// @throws DutyRequired when it does not
    public void require(String programmeCode, Duty duty, UUID entrepreneurId) {
        entrepreneurs
                .find(entrepreneurId)
                .ifPresentOrElse(
                        known -> require(programmeCode, duty, known.provinceCode()),
                        () -> require(programmeCode, duty));
    }

    /// Whether that agency holds the duty anywhere in the programme.
    public boolean holds(String programmeCode, String agency, Duty duty) {
        return programmes.require(programmeCode).holds(agency, duty);
    }

    /// Whether that agency holds the duty in that province.
    public boolean holds(String programmeCode, String agency, Duty duty, String provinceCode) {
        return programmes.require(programmeCode).holds(agency, duty, provinceCode);
    }

    /// Refuses a caller that is neither the programme's owner nor one of its agencies.
    ///
    /// @throws DutyRequired when it is not
    public void requireMember(String programmeCode) {
        if (!programmes.require(programmeCode).isMember(caller.code())) {
            throw new DutyRequired(caller.code(), "MEMBER", programmeCode);
        }
    }

    /// The programmes that the caller owns or is an agency of.
    public List<String> memberships() {
        return programmes
                .streamAll()
                .filter(each -> each.isMember(caller.code()))
                .map(each -> each.details().code())
                .toList();
    }

    /// Whether the caller is the programme's owner or one of its agencies.
    public boolean isMember(String programmeCode) {
        return programmes.require(programmeCode).isMember(caller.code());
    }

    /// The agencies to which budget may be allocated (S5-01).
    public List<String> budgetRecipients(String programmeCode) {
        return programmes.require(programmeCode).budgetRecipients();
    }
}
