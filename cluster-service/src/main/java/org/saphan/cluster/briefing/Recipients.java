package org.saphan.cluster.briefing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.BangkokDays;
import org.saphan.http.PageRequest;
import org.saphan.journal.known.KnownRows;

/// For whom a briefing is meant today: for every registered one of its audience that knows one of its sectors or
/// helps a cluster of one, and helps its cluster where it names one.
@ApplicationScoped
class Recipients {

    private static final UUID LAST = new UUID(-1L, -1L);

    private static final String RECIPIENT = """
            (select id, 'CDA' as role, agency, sectors, cardinality(sectors) = 0 as any_sector
            from cda where retired_on is null
            union all
            select id, 'SERVICE_PROVIDER', agency, cast('{}' as text[]), false
            from service_provider where retired_on is null) r""";

    /// Of a briefing b for a recipient r; a day is asked for four times.
    private static final String MEANT = """
            b.audience in ('BOTH', r.role || 'S')
            and (b.cluster_id is null or exists (select from assignment a
            where coalesce(a.cda_id, a.service_provider_id) = r.id and a.cluster_id = b.cluster_id
            and a.ended_on is null and a.starts_on <= ? and coalesce(a.ends_on, 'infinity') >= ?))
            and (cardinality(b.sectors) = 0 or r.any_sector or r.sectors && b.sectors or exists (select
            from assignment a join cluster c on c.id = a.cluster_id
            where coalesce(a.cda_id, a.service_provider_id) = r.id and c.sector = any (b.sectors)
            and a.ended_on is null and a.starts_on <= ? and coalesce(a.ends_on, 'infinity') >= ?))""";

    private static final String FOR = """
            select b.id, k.acknowledged_on from briefing b join %s on r.id = ?
            left join briefing_acknowledgement k on k.briefing_id = b.id and k.recipient_id = r.id
            where %s and b.id < ? order by b.id desc limit ?""".formatted(RECIPIENT, MEANT);

    private static final String OF = """
            select r.id, r.role, r.agency, k.acknowledged_on from %s join briefing b on b.id = ?
            left join briefing_acknowledgement k on k.briefing_id = b.id and k.recipient_id = r.id
            where %s and (not ? or k.id is null) and r.id > ? order by r.id limit ?""".formatted(RECIPIENT, MEANT);

    private static final String IS_MEANT =
            "select r.agency from %s join briefing b on b.id = ? where %s and r.id = ?".formatted(RECIPIENT, MEANT);

    private final KnownRows rows;
    private final Clock clock;

    Recipients(KnownRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /// The briefings that are meant for a CDA or a service provider, the newest first.
    List<Heard> newestFor(UUID recipientId, PageRequest page) {
        var day = BangkokDays.today(clock);
        return rows.list(
                FOR,
                row -> new Heard(row.getObject("id", UUID.class), row.getObject("acknowledged_on", LocalDate.class)),
                recipientId,
                day,
                day,
                day,
                day,
                beforeOrLast(page),
                page.limit() + 1);
    }

    /// Who ought to have read a briefing, in the order of their ids.
    List<RecipientDetails> of(UUID briefingId, boolean onlyMissing, UUID after, int most) {
        var day = BangkokDays.today(clock);
        return rows.list(OF, RecipientDetails::read, briefingId, day, day, day, day, onlyMissing, after, most);
    }

    /// Whether the briefing is meant for the CDA or service provider.
    boolean isMeant(UUID briefingId, UUID recipientId) {
        var day = BangkokDays.today(clock);
        return rows.first(IS_MEANT, row -> true, briefingId, day, day, day, day, recipientId)
                .isPresent();
    }

    /// Where a list that begins with the newest goes on.
    static UUID beforeOrLast(PageRequest page) {
        return Objects.requireNonNullElse(page.afterId(), LAST);
    }

    /// A briefing, and when the recipient acknowledged it.
    record Heard(UUID briefingId, @Nullable LocalDate acknowledgedOn) {}
}
