package org.saphan.plan.support;

import org.saphan.plan.programme.Duty;

/// What kind of help an agency gives (S1-13…15).
public enum SupportArea {
    KNOWLEDGE,
    PROCESS_PRODUCT,
    MANAGEMENT,
    MARKETING,
    INFORMATION,
    LOCAL_COORDINATION,
    COMMUNITY_STRENGTHENING,
    BUDGET,
    INTER_AGENCY_COORDINATION;

    /// The duty that an agency needs to give this kind of help.
    public Duty duty() {
        return Duty.valueOf("SUPPORT_" + name());
    }
}
