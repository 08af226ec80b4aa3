package org.saphan.registry.panel;

import jakarta.enterprise.context.ApplicationScoped;
import org.saphan.http.CallingAgency;

/// Through whom a member speaks: the agency at which it has its number, and CDD, which keeps the rounds.
@ApplicationScoped
class MemberVoices {

    private static final String STEWARD = "CDD";

    private final CallingAgency caller;

    MemberVoices(CallingAgency caller) {
        this.caller = caller;
    }

    /// @throws NoSuchMember when the committee has no such member
    /// @throws org.saphan.http.DutyRequired for another agency
    void requireVoiceOf(Panel panel, String memberNo) {
        var agency = panel.agencyOf(memberNo);
        if (!caller.code().equals(STEWARD)) {
            caller.requireSteward(agency, "panels");
        }
    }
}
