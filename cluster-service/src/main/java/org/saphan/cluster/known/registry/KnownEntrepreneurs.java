package org.saphan.cluster.known.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.saphan.journal.Heard;
import org.saphan.journal.known.KnownRows;

/// The entrepreneurs, as the register tells them.
@ApplicationScoped
public class KnownEntrepreneurs {

    /// A row from before the stage was learnt takes the same version once more.
    private static final String LEARN = """
            insert into known_entrepreneur
            (id, kind, status, status_since, public_name, province_code, journey_stage, merged_into, sequence)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set kind = excluded.kind, status = excluded.status,
            status_since = excluded.status_since, public_name = excluded.public_name,
            province_code = excluded.province_code, journey_stage = excluded.journey_stage,
            merged_into = excluded.merged_into, sequence = excluded.sequence
            where known_entrepreneur.sequence < excluded.sequence
            or (known_entrepreneur.sequence = excluded.sequence and known_entrepreneur.journey_stage is null)""";

    private static final String ALL = """
            select id, status, public_name, province_code, journey_stage, merged_into, sequence
            from known_entrepreneur where id = any (?)""";

    private final KnownRows rows;
    private final KnownMerges merges;

    KnownEntrepreneurs(KnownRows rows, KnownMerges merges) {
        this.rows = rows;
        this.merges = merges;
    }

    public Optional<KnownEntrepreneur> find(UUID id) {
        return all(List.of(id)).values().stream().findFirst();
    }

    /// Those of them that are known, by their ids.
    public Map<UUID, KnownEntrepreneur> all(Collection<UUID> ids) {
        return rows.list(ALL, KnownEntrepreneurs::read, (Object) ids.toArray(UUID[]::new)).stream()
                .collect(Collectors.toMap(KnownEntrepreneur::id, each -> each));
    }

    private static KnownEntrepreneur read(ResultSet row) throws SQLException {
        return new KnownEntrepreneur(
                row.getObject("id", UUID.class),
                row.getString("status"),
                row.getString("public_name"),
                row.getString("province_code"),
                row.getString("journey_stage"),
                row.getObject("merged_into", UUID.class),
                row.getLong("sequence"));
    }

    void learn(List<Heard<PublishedEntrepreneur>> batch) {
        rows.write(LEARN, batch, (row, heard) -> {
            row.setObject(1, UUID.fromString(heard.subject()));
            row.setString(2, heard.data().kind());
            row.setString(3, heard.data().status());
            row.setObject(4, heard.data().statusSince().atOffset(ZoneOffset.UTC));
            row.setString(5, heard.data().publicName());
            row.setString(6, heard.data().provinceCode());
            row.setString(7, heard.data().journeyStage());
            row.setObject(8, heard.data().mergedInto());
            row.setLong(9, heard.sequence());
        });
        merges.learn(batch);
    }
}
