package org.saphan.plan.known.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.saphan.journal.Heard;
import org.saphan.journal.database.Database;
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

    private final KnownRows rows;
    private final Database database;

    KnownAreas(KnownRows rows, Database database) {
        this.rows = rows;
        this.database = database;
    }

    /// The codes of the provinces that were in force on that day (T1).
    public Set<String> provincesOn(LocalDate day) {
        var sql = """
                select id from known_area where level = 'PROVINCE'
                and coalesce(valid_from <= ?, true) and coalesce(valid_to >= ?, true)""";
        return database.ask(connection -> {
            try (var query = connection.prepareStatement(sql)) {
                query.setObject(1, day);
                query.setObject(2, day);
                try (var found = query.executeQuery()) {
                    var provinces = new HashSet<String>();
                    while (found.next()) {
                        provinces.add(found.getString(1));
                    }
                    return provinces;
                }
            }
        });
    }

    /// Whether the copy has heard of any province yet.
    public boolean areKnown() {
        var sql = "select exists (select from known_area where level = 'PROVINCE')";
        return database.ask(connection -> {
            try (var query = connection.prepareStatement(sql);
                    var found = query.executeQuery()) {
                return found.next() && found.getBoolean(1);
            }
        });
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
