package org.saphan.marketing.known.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.saphan.journal.Heard;
import org.saphan.journal.known.KnownRows;

/// The entrepreneurs, as the register tells them.
@ApplicationScoped
public class KnownEntrepreneurs {

    private static final String LEARN = """
            insert into known_entrepreneur (id, kind, status, status_since, province_code, merged_into,
            otop_registration_no, public_name, sequence)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set kind = excluded.kind, status = excluded.status,
            status_since = excluded.status_since, province_code = excluded.province_code,
            merged_into = excluded.merged_into, otop_registration_no = excluded.otop_registration_no,
            public_name = excluded.public_name, sequence = excluded.sequence
            where known_entrepreneur.sequence < excluded.sequence
            or (known_entrepreneur.sequence = excluded.sequence
                and known_entrepreneur.otop_registration_no is null)""";

    private static final String FIND =
            "select id, status, province_code, merged_into, sequence from known_entrepreneur where id = ?";

    private final KnownRows rows;
    private final KnownMerges merges;

    KnownEntrepreneurs(KnownRows rows, KnownMerges merges) {
        this.rows = rows;
        this.merges = merges;
    }

    public Optional<KnownEntrepreneur> find(UUID id) {
        return rows.first(
                FIND,
                row -> new KnownEntrepreneur(
                        row.getObject("id", UUID.class),
                        row.getString("status"),
                        row.getString("province_code"),
                        row.getObject("merged_into", UUID.class),
                        row.getLong("sequence")),
                id);
    }

    void learn(List<Heard<PublishedEntrepreneur>> batch) {
        rows.write(LEARN, batch, (row, heard) -> {
            row.setObject(1, UUID.fromString(heard.subject()));
            row.setString(2, heard.data().kind());
            row.setString(3, heard.data().status());
            row.setObject(4, heard.data().statusSince().atOffset(ZoneOffset.UTC));
            row.setString(5, heard.data().provinceCode());
            row.setObject(6, heard.data().mergedInto());
            row.setString(7, heard.data().otopRegistrationNo());
            row.setString(8, heard.data().nameTh());
            row.setLong(9, heard.sequence());
        });
        merges.learn(batch);
    }
}
