package org.saphan.marketing.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.saphan.journal.known.KnownRows;
import org.saphan.marketing.progress.PauseCause;

/// What the register told that an onboarding has not followed yet. Only what is known counts: a copy that is being
/// built
/// anew pauses nothing.
@ApplicationScoped
class RegisterNews {

    private static final String MERGED = """
            select o.id, e.merged_into from onboarding o join known_entrepreneur e on e.id = o.entrepreneur_id
            where e.merged_into is not null and o.state not in ('CLOSED', 'REJECTED') order by o.id limit ?""";

    private static final String TO_PAUSE = """
            select o.id, case when e.status in ('SUSPENDED', 'DEREGISTERED') then e.status else 'CONSENT_WITHDRAWN' end cause
            from onboarding o left join known_entrepreneur e on e.id = o.entrepreneur_id
            where o.state = 'LIVE' and (e.status in ('SUSPENDED', 'DEREGISTERED') or (
                exists (select from known_consent c
                    where c.id = (o.live_facts ->> 'consentId')::uuid and c.withdrawn_on is not null)
                and not exists (select from known_consent c
                    where c.entrepreneur_id = o.entrepreneur_id and c.purpose = 'MARKETING' and c.withdrawn_on is null)))
            order by o.id limit ?""";

    private final KnownRows rows;

    RegisterNews(KnownRows rows) {
        this.rows = rows;
    }

    /// Onboardings of entrepreneurs that were merged into another.
    List<MergeDue> merged(int most) {
        return rows.list(
                MERGED,
                row -> new MergeDue(row.getObject("id", UUID.class), row.getObject("merged_into", UUID.class)),
                most);
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

    /// An onboarding whose entrepreneur the register merged into another.
    record MergeDue(UUID onboardingId, UUID winner) {}
}
