package org.saphan.registry.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.database.Database;

/// Reads from the register what the index holds.
@ApplicationScoped
class IndexedEntrepreneurs {

    private static final String REGISTER = """
            select i.system_identifier || ':' || d.oid || ':' || i.epoch || ':' || k.number
            from journal_instance i, pg_database d, personal_data_key k where d.datname = current_database()""";

    private final Database database;

    IndexedEntrepreneurs(Database database) {
        this.database = database;
    }

    /// Which register this is: another database, one that was restored to an earlier time, or one whose phones are
    /// hashed by other keys, is another.
    String register() {
        return database.ask(connection -> {
            try (var query = connection.prepareStatement(REGISTER);
                    var row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        });
    }

    List<IndexedEntrepreneur> of(Collection<UUID> ids) {
        return database.ask(connection -> {
            try (var query = connection.prepareStatement(
                    IndexedEntrepreneur.SELECT + " where e.id = any(?) and e.erased_at is null")) {
                query.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
                return rows(query);
            }
        });
    }

    /// In the order of their ids.
    List<IndexedEntrepreneur> after(@Nullable UUID last, int most) {
        return database.ask(connection -> {
            var sql = IndexedEntrepreneur.SELECT + " where e.id > ? and e.erased_at is null order by e.id limit ?";
            try (var query = connection.prepareStatement(sql)) {
                query.setObject(1, last == null ? new UUID(0, 0) : last);
                query.setInt(2, most);
                return rows(query);
            }
        });
    }

    private static List<IndexedEntrepreneur> rows(PreparedStatement query) throws SQLException {
        var entrepreneurs = new ArrayList<IndexedEntrepreneur>();
        try (var rows = query.executeQuery()) {
            while (rows.next()) {
                entrepreneurs.add(IndexedEntrepreneur.of(rows));
            }
        }
        return entrepreneurs;
    }
}
