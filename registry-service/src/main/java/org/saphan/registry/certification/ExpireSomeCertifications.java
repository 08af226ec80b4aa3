package org.saphan.registry.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.saphan.http.Ids;
import org.saphan.journal.Journal;
import org.saphan.journal.database.Database;

/// Marks a number of certificates whose last day is over as expired, with their events. Whoever else is at it
/// takes other ones.
@ApplicationScoped
class ExpireSomeCertifications {

    private static final String EXPIRE = """
            with next as (
                select id
                from certification
                where valid_to < ? and not expired and revoked_on is null
                order by valid_to, id
                limit ?
                for update skip locked
            ), expired as (
                update certification c set expired = true, version = c.version + 1
                from next
                where c.id = next.id
                returning c.id, c.version, certification_data(c) as data
            )
            insert into journal (type, subject, sequence, correlation_id, data)
            select 'registry.certification.expired.v1', id::text, version, ?, data
            from expired""";

    private final Database database;
    private final Journal journal;

    ExpireSomeCertifications(Database database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    /// @param today the legal day
    /// @return how many there were, at most as many as asked for
    @Transactional
    int run(LocalDate today, int most) {
        journal.announceAfterCommit();
        return database.ask(connection -> {
            try (var expire = connection.prepareStatement(EXPIRE)) {
                expire.setObject(1, today);
                expire.setInt(2, most);
                expire.setString(3, Ids.next().toString());
                return expire.executeUpdate();
            }
        });
    }
}
