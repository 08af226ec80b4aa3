package org.saphan.registry.externalreference;

import jakarta.enterprise.context.ApplicationScoped;
import org.saphan.http.CallingAgency;

/// Who may see and change an agency's reference: that agency, and CDD.
@ApplicationScoped
public class ReferenceHolder {

    private final CallingAgency caller;

    ReferenceHolder(CallingAgency caller) {
        this.caller = caller;
    }

    /// @throws org.saphan.http.DutyRequired for every other agency
    public void require(String agency) {
        if (!caller.code().equals(agency)) {
            caller.requireSteward("CDD", "external-references");
        }
    }
}
