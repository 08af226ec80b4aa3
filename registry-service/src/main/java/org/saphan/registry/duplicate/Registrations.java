package org.saphan.registry.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.saphan.journal.database.Database;

/// Reads what registrations are compared by.
@ApplicationScoped
class Registrations {

    private static final String SELECT = """
            select id, otop_registration_no, name_th, name_en, subdistrict_code, community_enterprise_code,
                encode(phone_hash, 'hex'), status in ('SUBMITTED', 'REGISTERED', 'SUSPENDED')
            from entrepreneur where id = any(?) and erased_at is null order by id""";

    private final Database database;

    Registrations(Database database) {
        this.database = database;
    }

    /// Those of them that are in the register.
    List<Registration> active(Collection<UUID> ids) {
        return all(ids).stream().filter(Registration::isActive).toList();
    }

    List<Registration> all(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return database.ask(connection -> {
            try (var query = connection.prepareStatement(SELECT)) {
                query.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
                var found = new ArrayList<Registration>();
                try (var rows = query.executeQuery()) {
                    while (rows.next()) {
                        found.add(registration(rows));
                    }
                }
                return found;
            }
        });
    }

    private static Registration registration(ResultSet row) throws SQLException {
        return new Registration(
                row.getObject(1, UUID.class),
                row.getString(2),
                Traits.of(row.getString(3), row.getString(4), row.getString(5), row.getString(6), row.getString(7)),
                row.getBoolean(8));
    }
}
