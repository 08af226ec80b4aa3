package org.saphan.registry.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.http.IfMatch;
import org.saphan.journal.Journal;

/// Records that a certificate was taken back.
@ApplicationScoped
class RevokeCertification {

    private final Certifications certifications;
    private final Journal journal;
    private final CallingAgency caller;
    private final Clock clock;

    RevokeCertification(Certifications certifications, Journal journal, CallingAgency caller, Clock clock) {
        this.certifications = certifications;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    CertificationDetails run(UUID id, Revocation revocation, IfMatch ifMatch) {
        var certification = certifications.require(id);
        caller.requireSteward("CDD", "certifications");
        ifMatch.check(certification.version());
        var today = BangkokDays.today(clock);
        certification.revoke(revocation, today);
        certifications.flush();
        journal.record(new CertificationRevoked(certification.state()));
        return certification.detailsOn(today);
    }
}
