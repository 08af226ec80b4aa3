package org.saphan.journal.fence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.saphan.http.InvalidCursor;

/// The transactions that have ended since a reader's last window, and what the fence looks like now.
///
/// @param epoch the present one
/// @param first position of the first event, 0 in an empty window
/// @param last position of the last event, 0 in an empty window
/// @param high one more than the window's highest transaction that wrote an event
/// @param end below it is every transaction that had begun
/// @param heldBack whether there are committed events beyond the fence
/// @param countsOn whether the epoch's transaction ids go on where those of the one before ended
record Window(int epoch, long first, long last, long high, long end, boolean heldBack, boolean countsOn) {

    /// `position + 0` keeps the planner from walking the primary key to find a minimum.
    private static final String OPEN = """
            with fence as materialized (
                select pg_snapshot_xmin(now) as low, pg_snapshot_xmax(now) as high from pg_current_snapshot() now
            ), ended as materialized (
                select min(position + 0) as first, max(position + 0) as last, max(xid) as newest
                from journal, fence where xid >= ?::text::xid8 and xid < fence.low
            )
            select i.epoch, i.system_identifier = c.system_identifier, ended.first, ended.last,
                ended.newest::text::bigint + 1, fence.high::text::bigint,
                exists (select from journal where xid >= fence.low and xid < fence.high), i.counts_on
            from fence, ended, journal_instance i, pg_control_system() c
            """;

    /// Events beyond the fence whose aggregate changed again inside the window.
    private static final String EARLIER = """
            select min(earlier.position + 0) from journal earlier
            where earlier.xid >= ?::text::xid8 and earlier.xid < ?::text::xid8
            and exists (
                select from journal later
                where later.topic = earlier.topic and later.subject = earlier.subject
                and later.sequence > earlier.sequence and later.xid >= ?::text::xid8 and later.xid < ?::text::xid8
            ) is true
            """;

    static Window open(Connection connection, long low) throws SQLException {
        try (var open = connection.prepareStatement(OPEN)) {
            open.setString(1, Long.toString(low));
            try (var row = open.executeQuery()) {
                if (!row.next() || !row.getBoolean(2)) {
                    throw new JournalMoved();
                }
                var window = of(row);
                return window.heldBack ? window.withEarlier(connection, low) : window;
            }
        }
    }

    /// Whether a reader that has come this far has read everything that can be read now.
    boolean endsAt(FenceCursor cursor) {
        if (cursor.epoch() > epoch) {
            throw new InvalidCursor();
        }
        return cursor.epoch() == epoch && last == 0;
    }

    /// What the reader reads next: this window, or first the epoch that was closed over its head: what is left of it,
    /// or
    /// all where the reader's place in it means nothing any more.
    FenceCursor follow(FenceCursor cursor) {
        if (cursor.epoch() == epoch) {
            return new FenceCursor(epoch, cursor.low(), high, first - 1, last);
        }
        return countsOn && cursor.epoch() == epoch - 1 ? cursor.restOfEpoch() : cursor.wholeEpoch();
    }

    private static Window of(ResultSet row) throws SQLException {
        return new Window(
                row.getInt(1),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                row.getBoolean(7),
                row.getBoolean(8));
    }

    private Window withEarlier(Connection connection, long low) throws SQLException {
        if (last == 0) {
            return this;
        }
        try (var ask = connection.prepareStatement(EARLIER)) {
            ask.setString(1, Long.toString(high));
            ask.setString(2, Long.toString(end));
            ask.setString(3, Long.toString(low));
            ask.setString(4, Long.toString(high));
            try (var row = ask.executeQuery()) {
                var earlier = row.next() ? row.getLong(1) : 0;
                var begin = earlier == 0 ? first : Math.min(first, earlier);
                return new Window(epoch, begin, last, high, end, heldBack, countsOn);
            }
        }
    }
}
