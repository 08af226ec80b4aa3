package org.saphan.journal.source;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// The bookmarks of one owner's topics, in the database. A copy that is to be built anew, and a feed at another
/// address,
/// begin at the beginning.
final class Bookmarks {

    private static final String READ = """
            select wanted.topic, coalesce(copy.generation, 0),
                case when mark.generation = coalesce(copy.generation, 0) and mark.feed = ? then mark.after else '' end
            from unnest(?) as wanted (topic)
            left join known_copy copy on copy.topic = wanted.topic
            left join source_bookmark mark on mark.topic = wanted.topic
            order by wanted.topic
            """;

    /// Whoever still builds an older generation keeps quiet.
    private static final String WRITE = """
            insert into source_bookmark (topic, generation, feed, after)
            select moved.topic, moved.generation, ?, ? from unnest(?, ?) as moved (topic, generation)
            on conflict (topic) do update
            set generation = excluded.generation, feed = excluded.feed, after = excluded.after
            where source_bookmark.generation <= excluded.generation
            """;

    private final Connection session;
    private final Source source;

    Bookmarks(Connection session, Source source) {
        this.session = session;
        this.source = source;
    }

    /// One a topic, in the order of their names.
    List<Bookmark> all() throws SQLException {
        try (var ask = session.prepareStatement(READ)) {
            ask.setString(1, source.feed().toString());
            ask.setArray(2, session.createArrayOf("text", source.topics().toArray()));
            var all = new ArrayList<Bookmark>();
            try (var rows = ask.executeQuery()) {
                while (rows.next()) {
                    all.add(new Bookmark(rows.getString(1), rows.getLong(2), rows.getString(3)));
                }
            }
            return all;
        }
    }

    /// Moves these.
    void move(Collection<Bookmark> marks, String after) throws SQLException {
        try (var write = session.prepareStatement(WRITE)) {
            var topics = marks.stream().map(Bookmark::topic).toArray();
            var generations = marks.stream().map(Bookmark::generation).toArray();
            write.setString(1, source.feed().toString());
            write.setString(2, after);
            write.setArray(3, session.createArrayOf("text", topics));
            write.setArray(4, session.createArrayOf("bigint", generations));
            write.executeUpdate();
        }
    }
}
