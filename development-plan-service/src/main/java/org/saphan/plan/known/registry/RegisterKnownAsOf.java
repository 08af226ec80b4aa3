package org.saphan.plan.known.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.saphan.journal.database.Database;

/// How fresh the copies of the register are.
@ApplicationScoped
public class RegisterKnownAsOf {

    private final Database database;

    RegisterKnownAsOf(Database database) {
        this.database = database;
    }

    /// The time of the newest event on entrepreneurs or ratings that was learnt; none before the first.
    public Optional<Instant> newest() {
        var sql = """
                select max(newest) from known_copy
                where topic in ('registry.entrepreneur.v1', 'registry.rating.v1')""";
        return database.ask(connection -> {
            try (var query = connection.prepareStatement(sql);
                    var found = query.executeQuery()) {
                found.next();
                var newest = found.getObject(1, OffsetDateTime.class);
                return Optional.ofNullable(newest).map(OffsetDateTime::toInstant);
            }
        });
    }
}
