package org.saphan.plan.known.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.Heard;
import org.saphan.journal.known.KnownRows;

/// The entrepreneurs, as the register tells them.
@ApplicationScoped
public class KnownEntrepreneurs {

    private static final String LEARN = """
            insert into known_entrepreneur (id, otop_registration_no, kind, status, public_name, province_code,
            status_since, merged_into, sequence)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set otop_registration_no = excluded.otop_registration_no, kind = excluded.kind,
            status = excluded.status, public_name = excluded.public_name, province_code = excluded.province_code,
            status_since = excluded.status_since, merged_into = excluded.merged_into, sequence = excluded.sequence
            where known_entrepreneur.sequence < excluded.sequence""";

    private static final String FIND = """
            select id, kind, status, province_code, status_since, merged_into, sequence
            from known_entrepreneur where id = ?""";

    private static final String NAMES =
            "select id, otop_registration_no, public_name from known_entrepreneur where id = any (?)";

    private final KnownRows rows;
    private final KnownMerges merges;

    KnownEntrepreneurs(KnownRows rows, KnownMerges merges) {
        this.rows = rows;
        this.merges = merges;
    }

    public Optional<KnownEntrepreneur> find(UUID id) {
        return rows.first(FIND, KnownEntrepreneurs::entrepreneur, id);
    }

    /// What these are called; those of whom nothing is known are left out.
    public Map<UUID, KnownName> names(Collection<UUID> ids) {
        return rows
                .list(
                        NAMES,
                        row -> Map.entry(
                                row.getObject(1, UUID.class), new KnownName(row.getString(2), row.getString(3))),
                        (Object) ids.toArray(UUID[]::new))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static KnownEntrepreneur entrepreneur(ResultSet row) throws SQLException {
        var since = row.getObject("status_since", OffsetDateTime.class);
        return new KnownEntrepreneur(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("status"),
                row.getString("province_code"),
                since == null ? null : since.toInstant(),
                row.getObject("merged_into", UUID.class),
                row.getLong("sequence"));
    }

    void learn(List<Heard<PublishedEntrepreneur>> batch) {
        rows.write(LEARN, batch, (row, heard) -> {
            row.setObject(1, UUID.fromString(heard.subject()));
            row.setString(2, heard.data().otopRegistrationNo());
            row.setString(3, heard.data().kind());
            row.setString(4, heard.data().status());
            row.setString(5, heard.data().publicName());
            row.setString(6, heard.data().provinceCode());
            row.setObject(7, atUtc(heard.data().statusSince()));
            row.setObject(8, heard.data().mergedInto());
            row.setLong(9, heard.sequence());
        });
        merges.learn(batch);
    }

    private static @Nullable OffsetDateTime atUtc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
