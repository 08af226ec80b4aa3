package org.saphan.registry.accessrevocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.saphan.http.CallingAgency;
import org.saphan.journal.Journal;
import org.saphan.registry.agency.AgencyQueries;

/// Declares that the tokens of an agency, or of one of its clients, that were given until now count no more. Only CDD.
@ApplicationScoped
public class DeclareAccessRevocation {

    private static final String STEWARD = "CDD";

    private final AccessRevocations revocations;
    private final AgencyQueries agencies;
    private final Journal journal;
    private final CallingAgency caller;
    private final Clock clock;

    DeclareAccessRevocation(
            AccessRevocations revocations,
            AgencyQueries agencies,
            Journal journal,
            CallingAgency caller,
            Clock clock) {
        this.revocations = revocations;
        this.agencies = agencies;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /// @param clientId null for every client of the agency
    /// @throws AgencyNotEntered when there is no such agency
    @Transactional
    public AccessRevocationDetails run(String agency, @Nullable String clientId, String reason) {
        caller.requireSteward(STEWARD, "access-revocations");
        if (!agencies.isEntered(agency)) {
            throw new AgencyNotEntered(agency);
        }
        var revocation = AccessRevocation.declare(agency, clientId, reason, caller.subject(), clock.instant());
        revocations.persistAndFlush(revocation);
        journal.record(new AccessRevocationDeclared(revocation.state()));
        return revocation.details();
    }
}
