package org.saphan.marketing.websiterecheck;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.known.KnownRows;
import org.saphan.marketing.websiteproof.WebsiteFault;

/// The looks at websites: when each is due, and what came of the last one.
@ApplicationScoped
class WebsiteChecks {

    private static final String TAKE = """
            update website_check set due_at = ? where own_website_id in (
                select own_website_id from website_check where due_at <= ? order by due_at
                limit ? for update skip locked)
            returning own_website_id""";

    private static final String FIND =
            "select checked_at, due_at, fault, failures from website_check where own_website_id = ?";

    private static final String KEEP = """
            insert into website_check (own_website_id, checked_at, due_at, fault, failures) values (?, ?, ?, ?, ?)
            on conflict (own_website_id) do update set checked_at = excluded.checked_at, due_at = excluded.due_at,
            fault = excluded.fault, failures = excluded.failures""";

    private static final String DROP = "delete from website_check where own_website_id = ?";

    private final KnownRows rows;

    WebsiteChecks(KnownRows rows) {
        this.rows = rows;
    }

    /// What is known of the looks at a website.
    ///
    /// @param at the last one
    /// @param nextAt when the next is due
    /// @param fault that was found last; null when the token was there
    /// @param failures in a row
    record Check(Instant at, Instant nextAt, @Nullable WebsiteFault fault, int failures) {}

    /// Takes websites that are due, and no other instance gets them until then.
    List<UUID> take(Instant now, Instant until, int most) {
        return rows.list(TAKE, row -> row.getObject(1, UUID.class), utc(until), utc(now), most);
    }

    Optional<Check> find(UUID websiteId) {
        return rows.first(FIND, WebsiteChecks::check, websiteId);
    }

    void keep(UUID websiteId, Check check) {
        rows.write(KEEP, List.of(check), (row, each) -> {
            row.setObject(1, websiteId);
            row.setObject(2, utc(each.at()));
            row.setObject(3, utc(each.nextAt()));
            row.setString(4, each.fault() == null ? null : each.fault().name());
            row.setInt(5, each.failures());
        });
    }

    void drop(UUID websiteId) {
        rows.write(DROP, List.of(websiteId), (row, id) -> row.setObject(1, id));
    }

    private static Check check(ResultSet row) throws SQLException {
        var fault = row.getString("fault");
        return new Check(
                row.getObject("checked_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                fault == null ? null : WebsiteFault.valueOf(fault),
                row.getInt("failures"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
