package org.saphan.marketing.known.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.saphan.journal.Heard;
import org.saphan.journal.known.KnownRows;

/// The certificates of products, as the register tells them. Whether one is in force is a matter of the day, not of
/// the register's word that it has expired.
@ApplicationScoped
class KnownCertifications {

    private static final String LEARN = """
            insert into known_certification (id, product_id, entrepreneur_id, standard, valid_from, valid_to, status,
            revoked_on, sequence)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set product_id = excluded.product_id,
            entrepreneur_id = excluded.entrepreneur_id, standard = excluded.standard,
            valid_from = excluded.valid_from, valid_to = excluded.valid_to, status = excluded.status,
            revoked_on = excluded.revoked_on, sequence = excluded.sequence
            where known_certification.sequence < excluded.sequence""";

    private final KnownRows rows;

    KnownCertifications(KnownRows rows) {
        this.rows = rows;
    }

    void learn(List<Heard<PublishedCertification>> batch) {
        rows.write(LEARN, batch, (row, heard) -> {
            row.setObject(1, UUID.fromString(heard.subject()));
            row.setObject(2, heard.data().productId());
            row.setObject(3, heard.data().entrepreneurId());
            row.setString(4, heard.data().standard());
            row.setObject(5, heard.data().validFrom());
            row.setObject(6, heard.data().validTo());
            row.setString(7, heard.data().status());
            row.setObject(8, heard.data().revokedOn());
            row.setLong(9, heard.sequence());
        });
    }
}
