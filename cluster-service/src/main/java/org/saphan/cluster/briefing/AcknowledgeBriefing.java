package org.saphan.cluster.briefing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.cluster.keeper.RegisterKeepers;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;

/// Records that a CDA or a service provider has read a briefing; a second time changes nothing.
@ApplicationScoped
class AcknowledgeBriefing {

    private final Briefings briefings;
    private final BriefingAcknowledgements acknowledgements;
    private final Recipients recipients;
    private final RecipientAgencies agencies;
    private final RegisterKeepers keepers;
    private final CallingAgency caller;
    private final Clock clock;

    AcknowledgeBriefing(
            Briefings briefings,
            BriefingAcknowledgements acknowledgements,
            Recipients recipients,
            RecipientAgencies agencies,
            RegisterKeepers keepers,
            CallingAgency caller,
            Clock clock) {
        this.briefings = briefings;
        this.acknowledgements = acknowledgements;
        this.recipients = recipients;
        this.agencies = agencies;
        this.keepers = keepers;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    AcknowledgementDetails run(UUID briefingId, UUID recipientId) {
        var briefing = briefings.hold(briefingId);
        keepers.require(agencies.of(recipientId));
        return acknowledgements
                .of(briefing.id(), recipientId)
                .orElseGet(() -> acknowledge(briefing.id(), recipientId))
                .details();
    }

    private BriefingAcknowledgement acknowledge(UUID briefingId, UUID recipientId) {
        if (!recipients.isMeant(briefingId, recipientId)) {
            throw new BriefingNotMeant();
        }
        var today = BangkokDays.today(clock);
        var acknowledgement = BriefingAcknowledgement.of(briefingId, recipientId, caller.code(), today);
        acknowledgements.persistAndFlush(acknowledgement);
        return acknowledgement;
    }
}
