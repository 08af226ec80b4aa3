package org.saphan.marketing.known.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.saphan.journal.Heard;
import org.saphan.journal.known.KnownRows;

/// What entrepreneurs have agreed to, as the register tells it.
@ApplicationScoped
public class KnownConsents {

    private static final String LEARN = """
            insert into known_consent (id, entrepreneur_id, purpose, granted_on, withdrawn_on, sequence)
            values (?, ?, ?, ?, ?, ?)
            on conflict (id) do update set entrepreneur_id = excluded.entrepreneur_id, purpose = excluded.purpose,
            granted_on = excluded.granted_on, withdrawn_on = excluded.withdrawn_on, sequence = excluded.sequence
            where known_consent.sequence < excluded.sequence""";

    private static final String STANDING = """
            select id, sequence from known_consent
            where entrepreneur_id = ? and purpose = 'MARKETING' and withdrawn_on is null order by granted_on, id""";

    private final KnownRows rows;

    KnownConsents(KnownRows rows) {
        this.rows = rows;
    }

    /// The entrepreneur's consent to be marketed, while it stands.
    public Optional<KnownConsent> standingForMarketing(UUID entrepreneurId) {
        return rows.first(
                STANDING,
                row -> new KnownConsent(row.getObject("id", UUID.class), row.getLong("sequence")),
                entrepreneurId);
    }

    void learn(List<Heard<PublishedConsent>> batch) {
        rows.write(LEARN, batch, (row, heard) -> {
            row.setObject(1, UUID.fromString(heard.subject()));
            row.setObject(2, heard.data().entrepreneurId());
            row.setString(3, heard.data().purpose());
            row.setObject(4, heard.data().grantedOn());
            row.setObject(5, heard.data().withdrawnOn());
            row.setLong(6, heard.sequence());
        });
    }
}
