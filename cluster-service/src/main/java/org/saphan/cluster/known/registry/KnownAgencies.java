package org.saphan.cluster.known.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.saphan.journal.Heard;
import org.saphan.journal.known.KnownRows;

/// The agencies, as the register tells them.
@ApplicationScoped
public class KnownAgencies {

    private static final String LEARN = """
            insert into known_agency (id, province_code, sequence) values (?, ?, ?)
            on conflict (id) do update set province_code = excluded.province_code, sequence = excluded.sequence
            where known_agency.sequence < excluded.sequence""";

    private static final String FIND = "select id, province_code, sequence from known_agency where id = ?";

    private final KnownRows rows;

    KnownAgencies(KnownRows rows) {
        this.rows = rows;
    }

    public Optional<KnownAgency> find(String code) {
        return rows.first(
                FIND,
                row -> new KnownAgency(row.getString("id"), row.getString("province_code"), row.getLong("sequence")),
                code);
    }

    void learn(List<Heard<PublishedAgency>> batch) {
        rows.write(LEARN, batch, (row, heard) -> {
            row.setString(1, heard.subject());
            row.setString(2, heard.data().provinceCode());
            row.setLong(3, heard.sequence());
        });
    }
}
