package org.saphan.journal.fence;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.saphan.http.InvalidCursor;

/// Reads the journal behind the fence: for the relay, for the HTTP feed, for whoever follows the journal.
@Singleton
public class FenceReader {

    private static final String NOW =
            "select epoch, pg_snapshot_xmin(pg_current_snapshot())::text::bigint from journal_instance";

    private static final String AT = "select " + JournalEntry.COLUMNS + " from journal where position = any(?)";

    private static final String NEXT = "select min(position) from journal where position > ? and position <= ?";

    /// How many positions one query looks at, at least. Without statistics of the table, as after the first import,
    /// the planner sorts all that it is asked to look at, so a whole window at once would be sorted for every page.
    private static final int STRETCH = 4096;

    /// How many of them one look takes for a reader who wants few, before it says where to go on.
    private static final int STRETCHES_WITHOUT_ANY = 10;

    /// Reads on from the cursor. The page is empty only when there is nothing more to read now.
    ///
    /// @param limit how many entries at most
    /// @throws JournalMoved when the database was restored into another instance and nobody has rebased it
    /// @throws InvalidCursor when the cursor is of an epoch that has not begun
    public FencePage read(Connection connection, FenceCursor cursor, int limit) throws SQLException {
        return read(connection, cursor, limit, Wanted.ALL);
    }

    /// Reads on from the cursor for a reader who wants only some. Where nothing was wanted for long, the page is empty
    /// too, and its `next` further on.
    ///
    /// @param wanted takes nothing from the order in which the others are read, and from where they are read
    public FencePage read(Connection connection, FenceCursor cursor, int limit, Wanted wanted) throws SQLException {
        var at = cursor;
        for (var stretches = 1; ; stretches++) {
            var heldBack = false;
            if (at.windowIsRead() && !at.isWholeEpoch()) {
                var window = Window.open(connection, at.low());
                if (window.endsAt(at)) {
                    return new FencePage(at, List.of(), at, window.heldBack());
                }
                at = window.follow(at);
                heldBack = window.heldBack();
            }
            var until = until(at, limit, wanted);
            var entries = entries(connection, at, until, limit, wanted);
            var next = entries.size() < limit
                    ? after(connection, at, until, entries)
                    : at.at(entries.getLast().position());
            next = next.windowIsRead() ? next.afterWindow() : next;
            if (!entries.isEmpty() || (!wanted.isAll() && stretches == STRETCHES_WITHOUT_ANY)) {
                return new FencePage(at, entries, next, heldBack);
            }
            at = next;
        }
    }

    /// Behind everything that is committed, but for what committed while an earlier transaction still runs: for who has
    /// another way to learn what came before, and asks for this first.
    public FenceCursor now(Connection connection) throws SQLException {
        try (var ask = connection.prepareStatement(NOW);
                var row = ask.executeQuery()) {
            row.next();
            return new FenceCursor(row.getInt(1), row.getLong(2), row.getLong(2), 0, 0);
        }
    }

    /// The entries at these positions, wherever a reader is.
    public List<JournalEntry> at(Connection connection, Collection<Long> positions) throws SQLException {
        try (var ask = connection.prepareStatement(AT)) {
            ask.setArray(1, connection.createArrayOf("bigint", positions.toArray()));
            var entries = new ArrayList<JournalEntry>();
            try (var rows = ask.executeQuery()) {
                while (rows.next()) {
                    entries.add(JournalEntry.of(rows));
                }
            }
            return entries;
        }
    }

    /// Where a query stops to look.
    private static long until(FenceCursor from, int limit, Wanted wanted) {
        var stretch = Math.max(limit, STRETCH);
        return (from.isWholeEpoch() && wanted.isAll()) || from.last() - from.position() <= stretch
                ? from.last()
                : from.position() + stretch;
    }

    /// Where to go on after a stretch. Where nothing was in it, there may be nothing for long.
    private static FenceCursor after(Connection connection, FenceCursor from, long until, List<JournalEntry> entries)
            throws SQLException {
        return entries.isEmpty() && until < from.last() ? from.at(beforeNext(connection, from, until)) : from.at(until);
    }

    private static long beforeNext(Connection connection, FenceCursor from, long until) throws SQLException {
        try (var ask = connection.prepareStatement(NEXT)) {
            ask.setLong(1, until);
            ask.setLong(2, from.last());
            try (var row = ask.executeQuery()) {
                row.next();
                var next = row.getLong(1);
                return row.wasNull() ? from.last() : next - 1;
            }
        }
    }

    private static List<JournalEntry> entries(
            Connection connection, FenceCursor from, long until, int limit, Wanted wanted) throws SQLException {
        try (var read = connection.prepareStatement(events(wanted))) {
            var low = Long.toString(from.low());
            var high = Long.toString(from.high());
            read.setInt(1, from.epoch());
            read.setLong(2, from.position());
            read.setLong(3, until);
            read.setString(4, low);
            read.setString(5, low);
            read.setString(6, high);
            read.setString(7, high);
            read.setInt(wanted.bind(read, 8), limit);
            var entries = new ArrayList<JournalEntry>();
            try (var rows = read.executeQuery()) {
                while (rows.next()) {
                    entries.add(JournalEntry.of(rows));
                }
            }
            return entries;
        }
    }

    /// The window's events, and those that must come before one of them; without those that an earlier window
    /// brought. The `is true` and `is false` keep the planner at the one good plan: along the primary key, and each
    /// row's successors by its aggregate.
    private static String events(Wanted wanted) {
        return """
                select %s from journal
                where epoch = ? and position > ? and position <= ?
                and (xid >= ?::text::xid8) is true
                and exists (
                    select from journal later where later.topic = journal.topic and later.subject = journal.subject
                    and later.sequence > journal.sequence and (later.xid < ?::text::xid8) is true
                ) is false
                and (xid < ?::text::xid8 or exists (
                    select from journal later where later.topic = journal.topic and later.subject = journal.subject
                    and later.sequence > journal.sequence and (later.xid < ?::text::xid8) is true
                ))
                %s order by position limit ?
                """.formatted(JournalEntry.COLUMNS, wanted.condition());
    }
}
