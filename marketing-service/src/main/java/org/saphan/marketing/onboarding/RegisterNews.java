package org.saphan.marketing.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.saphan.journal.known.KnownRows;
import org.saphan.marketing.progress.PauseCause;

/// What the register told that an onboarding has not followed yet. Only what is known counts: a copy that is being
/// built anew pauses nothing. Who was merged is not gone: its onboardings are about to move.
@ApplicationScoped
class RegisterNews {

    private static final String TO_PAUSE = """
            select o.id, coalesce(e.status, 'CONSENT_WITHDRAWN') cause
            from onboarding o left join known_entrepreneur e on e.id = o.entrepreneur_id
                and e.status in ('SUSPENDED', 'DEREGISTERED') and e.merged_into is null
            where o.state = 'LIVE' and (e.id is not null or (
                exists (select from known_consent c
                    where c.id = (o.live_facts ->> 'consentId')::uuid and c.withdrawn_on is not null)
                and not exists (select from known_consent c
                    where c.entrepreneur_id = o.entrepreneur_id and c.purpose = 'MARKETING' and c.withdrawn_on is null)))
            order by o.id limit ?""";

    private final KnownRows rows;

    RegisterNews(KnownRows rows) {
        this.rows = rows;
    }

    /// Live onboardings of who may not sell any more (M5).
    List<PauseDue> toPause(int most) {
        return rows.list(
                TO_PAUSE,
                row -> new PauseDue(row.getObject("id", UUID.class), PauseCause.valueOf(row.getString("cause"))),
                most);
    }

    /// A live onboarding of who may not sell any more, and why not.
    record PauseDue(UUID onboardingId, PauseCause cause) {}
}
