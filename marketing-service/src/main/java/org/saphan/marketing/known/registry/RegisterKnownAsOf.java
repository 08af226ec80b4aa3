package org.saphan.marketing.known.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.known.KnownRows;

/// How fresh the copies of the register are.
@ApplicationScoped
public class RegisterKnownAsOf {

    private static final String NEWEST = """
            select newest from known_copy where topic like 'registry.%' and newest is not null
            order by newest desc limit 1""";

    private final KnownRows rows;

    RegisterKnownAsOf(KnownRows rows) {
        this.rows = rows;
    }

    /// The time of the newest event of the register that was learnt; null before the first.
    public @Nullable Instant newest() {
        return rows.first(NEWEST, row -> row.getObject("newest", OffsetDateTime.class))
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }
}
