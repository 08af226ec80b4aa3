package org.saphan.registry.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.saphan.http.CallingAgency;
import org.saphan.http.IfMatch;
import org.saphan.journal.Journal;

/// Enters an agency, or rewrites what is known of it.
@ApplicationScoped
public class EnterAgency {

    private final Agencies agencies;
    private final Journal journal;
    private final CallingAgency caller;

    EnterAgency(Agencies agencies, Journal journal, CallingAgency caller) {
        this.agencies = agencies;
        this.journal = journal;
        this.caller = caller;
    }

    @Transactional
    public AgencyDetails run(String code, NewAgency content, IfMatch ifMatch) {
        caller.requireSteward("CDD", "agencies");
        var agency = agencies.findById(code);
        if (agency == null) {
            agency = Agency.enter(code, content);
            agencies.persist(agency);
        } else {
            ifMatch.check(agency.version());
            agency.rewrite(content);
        }
        agencies.flush();
        journal.record(new AgencyEntered(agency.details()));
        return agency.details();
    }
}
