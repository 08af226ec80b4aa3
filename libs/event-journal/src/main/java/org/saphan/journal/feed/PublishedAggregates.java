package org.saphan.journal.feed;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.saphan.journal.database.Database;

/// Adds up the journal.
@Singleton
class PublishedAggregates {

    private static final String ADD_UP = """
            select topic, count(*), sum(events),
                sum(('x' || left(md5(subject || ':' || sequence), 15))::bit(60)::bigint)::text
            from (
                select topic, subject, count(*) as events, max(sequence) as sequence
                from journal group by topic, subject
            ) newest
            group by topic order by topic
            """;

    private final Database database;

    PublishedAggregates(Database database) {
        this.database = database;
    }

    List<PublishedAggregate> all() {
        return database.ask(connection -> {
            try (var ask = connection.prepareStatement(ADD_UP);
                    var rows = ask.executeQuery()) {
                var all = new ArrayList<PublishedAggregate>();
                while (rows.next()) {
                    var topic = rows.getString(1);
                    all.add(new PublishedAggregate(
                            aggregateOf(topic), topic, rows.getLong(2), rows.getLong(3), rows.getString(4)));
                }
                return all;
            }
        });
    }

    private static String aggregateOf(String topic) {
        return topic.substring(topic.indexOf('.') + 1, topic.lastIndexOf('.'));
    }
}
