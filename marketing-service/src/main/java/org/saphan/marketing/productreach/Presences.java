package org.saphan.marketing.productreach;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.known.KnownRows;

/// In which channel each product was live, and when.
@ApplicationScoped
class Presences {

    private static final String ROWS = """
            select p.onboarding_id, o.channel_id, o.entrepreneur_id, p.product_id, p.live_from, p.live_until,
                case when c.market = 'FOREIGN' or c.type = 'EXPORT' then 'INTERNATIONAL' else 'NATIONAL' end as reach
            from product_presence p join onboarding o on o.id = p.onboarding_id join channel c on c.id = o.channel_id
            where %s order by p.live_from, p.id""";

    private static final String OF_SUBJECT = ROWS.formatted("p.subject_id = ?");
    private static final String OF_ENTREPRENEUR = ROWS.formatted("o.entrepreneur_id = ?");

    private static final String SUBJECTS = "select distinct subject_id from product_presence where onboarding_id = ?";

    private static final String UNKNOWN = """
            select distinct p.subject_id from product_presence p
            where not exists (select from product_reach r where r.id = p.subject_id) limit ?""";

    private static final String MOVE = """
            update product_presence set subject_id = ? where onboarding_id = ? and product_id is null""";

    private static final String BEGIN = """
            insert into product_presence (onboarding_id, product_id, subject_id, live_from) values (?, ?, ?, ?)
            on conflict (onboarding_id, subject_id) where live_until is null do nothing""";

    /// What began on the day on which it ends did not last until its evening.
    private static final String UNDO = """
            delete from product_presence where onboarding_id = ? and live_until is null and live_from >= ?""";

    private static final String END = """
            update product_presence set live_until = ? where onboarding_id = ? and live_until is null""";

    private final KnownRows rows;

    Presences(KnownRows rows) {
        this.rows = rows;
    }

    /// All of a product, or of an entrepreneur without a product; the earliest first.
    List<Presence> of(UUID subject) {
        return rows.list(OF_SUBJECT, Presence::read, subject);
    }

    /// All of an entrepreneur, with and without products; the earliest first.
    List<Presence> ofEntrepreneur(UUID entrepreneurId) {
        return rows.list(OF_ENTREPRENEUR, Presence::read, entrepreneurId);
    }

    /// Whose reach an onboarding has made.
    List<UUID> subjects(UUID onboardingId) {
        return rows.list(SUBJECTS, row -> row.getObject(1, UUID.class), onboardingId);
    }

    /// Some whose reach was never worked out.
    List<UUID> unknown(int most) {
        return rows.list(UNKNOWN, row -> row.getObject(1, UUID.class), most);
    }

    /// The onboarding speaks for this entrepreneur now, where it names no product.
    void move(UUID onboardingId, UUID entrepreneurId) {
        write(MOVE, entrepreneurId, onboardingId);
    }

    void begin(UUID onboardingId, @Nullable UUID productId, UUID subject, LocalDate day) {
        write(BEGIN, onboardingId, productId, subject, day);
    }

    void end(UUID onboardingId, LocalDate day) {
        write(UNDO, onboardingId, day);
        write(END, day, onboardingId);
    }

    private void write(String sql, @Nullable Object... values) {
        rows.write(sql, List.of(sql), (row, _) -> {
            for (var i = 0; i < values.length; i++) {
                row.setObject(i + 1, values[i]);
            }
        });
    }
}
