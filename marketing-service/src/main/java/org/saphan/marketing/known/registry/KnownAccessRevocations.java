package org.saphan.marketing.known.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.saphan.http.Revocation;
import org.saphan.http.RevokedAccess;
import org.saphan.journal.Heard;
import org.saphan.journal.known.KnownRows;

/// Whose tokens count no more, as the register tells it: of the last 30 days, because no token lives longer.
@ApplicationScoped
class KnownAccessRevocations implements RevokedAccess {

    private static final String LEARN = """
            insert into known_access_revocation (id, agency, client_id, revoked_before, lifted, sequence)
            values (?, ?, ?, ?, ?, ?)
            on conflict (id) do update set agency = excluded.agency, client_id = excluded.client_id,
            revoked_before = excluded.revoked_before, lifted = excluded.lifted, sequence = excluded.sequence
            where known_access_revocation.sequence < excluded.sequence""";

    private static final String RECENT = """
            select id, agency, client_id, revoked_before, lifted from known_access_revocation
            where revoked_before > now() - interval '30 days'""";

    private final KnownRows rows;

    KnownAccessRevocations(KnownRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Revocation> revocations() {
        return rows.list(RECENT, KnownAccessRevocations::revocation);
    }

    void learn(List<Heard<PublishedAccessRevocation>> batch) {
        rows.write(LEARN, batch, (row, heard) -> {
            row.setObject(1, UUID.fromString(heard.subject()));
            row.setString(2, heard.data().agency());
            row.setString(3, heard.data().clientId());
            row.setObject(4, OffsetDateTime.ofInstant(heard.data().revokedBefore(), ZoneOffset.UTC));
            row.setBoolean(5, heard.data().liftedAt() != null);
            row.setLong(6, heard.sequence());
        });
    }

    private static Revocation revocation(ResultSet row) throws SQLException {
        return new Revocation(
                row.getObject("id", UUID.class),
                row.getString("agency"),
                row.getString("client_id"),
                row.getObject("revoked_before", OffsetDateTime.class).toInstant(),
                row.getBoolean("lifted"));
    }
}
