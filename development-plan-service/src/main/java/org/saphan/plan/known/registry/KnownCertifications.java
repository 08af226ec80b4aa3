package org.saphan.plan.known.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.saphan.journal.Heard;
import org.saphan.journal.known.KnownRows;

/// The certificates of products, as the register tells of them (S4-09).
@ApplicationScoped
public class KnownCertifications {

    private static final String LEARN = """
            insert into known_certification (id, product_id, entrepreneur_id, standard, valid_from, status, sequence)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set product_id = excluded.product_id,
            entrepreneur_id = excluded.entrepreneur_id, standard = excluded.standard,
            valid_from = excluded.valid_from, status = excluded.status, sequence = excluded.sequence
            where known_certification.sequence < excluded.sequence""";

    private final KnownRows rows;

    KnownCertifications(KnownRows rows) {
        this.rows = rows;
    }

    /// Whether the register has told of this certificate.
    public boolean isKnown(UUID id) {
        return rows.first("select 1 from known_certification where id = ?", row -> row.getInt(1), id)
                .isPresent();
    }

    void learn(List<Heard<PublishedCertification>> batch) {
        rows.write(LEARN, batch, (row, heard) -> {
            row.setObject(1, UUID.fromString(heard.subject()));
            row.setObject(2, heard.data().productId());
            row.setObject(3, heard.data().entrepreneurId());
            row.setString(4, heard.data().standard());
            row.setObject(5, heard.data().validFrom());
            row.setString(6, heard.data().status());
            row.setLong(7, heard.sequence());
        });
    }
}
