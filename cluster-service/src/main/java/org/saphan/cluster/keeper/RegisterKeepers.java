package org.saphan.cluster.keeper;

import jakarta.enterprise.context.ApplicationScoped;
import org.saphan.cluster.known.registry.KnownAgencies;
import org.saphan.http.CallingAgency;
import org.saphan.http.DutyRequired;
import org.saphan.journal.JournalSettings;

/// Who may enter and change what the registers of CDAs and service providers say of an agency's people.
@ApplicationScoped
public class RegisterKeepers {

    private final KnownAgencies agencies;
    private final JournalSettings settings;
    private final CallingAgency caller;

    RegisterKeepers(KnownAgencies agencies, JournalSettings settings, CallingAgency caller) {
        this.agencies = agencies;
        this.settings = settings;
        this.caller = caller;
    }

    /// @throws DutyRequired for every agency but OSMEP and that one
    public void require(String agency) {
        if (!caller.code().equals(agency) && !caller.code().equals(settings.operator())) {
            throw new DutyRequired(caller.code(), "OWN_AGENCY", agency);
        }
    }

    /// @throws DutyRequired for every agency but OSMEP and that one
    /// @throws UnknownAgency when the register has not told of it
    public void requireToEnter(String agency) {
        require(agency);
        if (agencies.find(agency).isEmpty()) {
            throw new UnknownAgency(agency);
        }
    }
}
