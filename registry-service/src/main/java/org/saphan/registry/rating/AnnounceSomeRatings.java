package org.saphan.registry.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.saphan.http.Ids;
import org.saphan.journal.Journal;
import org.saphan.journal.database.Database;

/// Marks a number of ratings of announced rounds as announced, with their events.
@ApplicationScoped
class AnnounceSomeRatings {

    private static final String ANNOUNCE = """
            with next as (
                select r.id, (o.announced_on + make_interval(years => o.validity_years))::date as valid_until
                from opc_round o join rating r on r.round_year_be = o.year_be
                where o.state = 'ANNOUNCED' and not r.announced
                order by r.id
                limit ?
                for update of r skip locked
            ), announced as (
                update rating r set announced = true, valid_until = next.valid_until, version = r.version + 1
                from next
                where r.id = next.id
                returning r.id, r.version, rating_data(r) as data
            )
            insert into journal (type, subject, sequence, agency, correlation_id, data)
            select 'registry.rating.announced.v1', id::text, version, 'CDD', ?, data
            from announced""";

    private final Database database;
    private final Journal journal;

    AnnounceSomeRatings(Database database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    /// @return how many there were, at most as many as asked for
    @Transactional
    int run(int most) {
        journal.announceAfterCommit();
        return database.ask(connection -> {
            try (var announce = connection.prepareStatement(ANNOUNCE)) {
                announce.setInt(1, most);
                announce.setString(2, Ids.next().toString());
                return announce.executeUpdate();
            }
        });
    }
}
