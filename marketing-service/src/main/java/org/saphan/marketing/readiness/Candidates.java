package org.saphan.marketing.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.saphan.journal.known.KnownRows;

/// Single entrepreneurs, as far as every channel asks about them.
@ApplicationScoped
class Candidates {

    private static final String FIND = "select %s, exists (%s) as consenting from known_entrepreneur e where e.id = ?"
            .formatted(Candidate.COLUMNS, Candidate.CONSENT.formatted("e"));

    private final KnownRows rows;

    Candidates(KnownRows rows) {
        this.rows = rows;
    }

    Optional<Candidate> find(UUID entrepreneurId) {
        return rows.first(FIND, Candidate::read, entrepreneurId);
    }
}
