package org.saphan.cluster.known.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.saphan.journal.Heard;
import org.saphan.journal.known.KnownRows;

/// The areas, as the register tells them.
@ApplicationScoped
public class KnownAreas {

    private static final String LEARN = """
            insert into known_area (id, level, name_th, name_en, valid_from, valid_to, sequence)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set level = excluded.level, name_th = excluded.name_th,
            name_en = excluded.name_en, valid_from = excluded.valid_from, valid_to = excluded.valid_to,
            sequence = excluded.sequence
            where known_area.sequence < excluded.sequence""";

    private static final String IS_PROVINCE = """
            select 1 from known_area where level = 'PROVINCE' and id = ?
            and coalesce(valid_from <= ?, true) and coalesce(valid_to >= ?, true)""";

    private final KnownRows rows;

    KnownAreas(KnownRows rows) {
        this.rows = rows;
    }

    /// Whether this is the code of a province that was in force on that day (T1).
    public boolean isProvinceOn(String code, LocalDate day) {
        return rows.first(IS_PROVINCE, row -> true, code, day, day).isPresent();
    }

    void learn(List<Heard<PublishedArea>> batch) {
        rows.write(LEARN, batch, (row, heard) -> {
            row.setString(1, heard.subject());
            row.setString(2, heard.data().level());
            row.setString(3, heard.data().nameTh());
            row.setString(4, heard.data().nameEn());
            row.setObject(5, heard.data().validFrom());
            row.setObject(6, heard.data().validTo());
            row.setLong(7, heard.sequence());
        });
    }
}
