package org.saphan.journal.feed;

import io.quarkus.runtime.Application;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.JournalSettings;
import org.saphan.journal.database.Database;
import org.saphan.journal.fence.FenceCursor;
import org.saphan.journal.fence.FencePage;
import org.saphan.journal.fence.FenceReader;
import org.saphan.journal.pace.CommitSignal;
import org.saphan.journal.wire.CloudEvent;

/// Reads events for a client, and waits for news where it wants to.
@Singleton
class EventFeed {

    /// How many events are looked into in one go for a client that wants few of them. A stretch of the journal in which
    /// nothing is wanted counts as much as a page.
    private static final int MOST_LOOKED_AT = 10_000;

    private static final int LOOKED_AT_ONCE = 1_000;

    private static final String NOW = "now";

    private final Database database;
    private final FenceReader reader;
    private final CommitSignal signal;
    private final JournalSettings settings;

    EventFeed(Database database, FenceReader reader, CommitSignal signal, JournalSettings settings) {
        this.database = database;
        this.reader = reader;
        this.signal = signal;
        this.settings = settings;
    }

    /// Where a client goes on: after its cursor, from the beginning, or behind everything that has happened.
    FenceCursor from(@Nullable String after) {
        return NOW.equals(after) ? database.ask(reader::now) : FenceCursor.parse(after);
    }

    /// @param wait how long to wait where there is nothing
    FeedSlice read(FenceCursor after, EventFilter filter, int limit, Duration wait) throws InterruptedException {
        var until = System.nanoTime() + wait.toNanos();
        var cursor = after;
        while (true) {
            var seen = signal.count();
            var slice = look(cursor, filter, limit);
            var left = Duration.ofNanos(until - System.nanoTime());
            if (!slice.isEmpty() || !left.isPositive() || ending()) {
                return slice;
            }
            cursor = slice.next();
            var poll = settings.relay().poll();
            signal.awaitAfter(seen, left.compareTo(poll) < 0 ? left : poll);
        }
    }

    /// Whether the service is ending, and clients that wait should come back to another.
    static boolean ending() {
        var application = Application.currentApplication();
        return application != null && !application.isStarted();
    }

    private FeedSlice look(FenceCursor after, EventFilter filter, int limit) {
        var items = new ArrayList<FeedItem>();
        var cursor = after;
        for (var looked = 0; looked < MOST_LOOKED_AT && items.size() < limit; ) {
            var page = page(cursor, filter, filter.looksInside() ? LOOKED_AT_ONCE : limit - items.size());
            if (page.entries().isEmpty() && page.next().equals(cursor)) {
                break;
            }
            looked += page.entries().isEmpty() ? LOOKED_AT_ONCE : page.entries().size();
            cursor = take(page, filter, limit, items);
        }
        return new FeedSlice(items, cursor);
    }

    private FenceCursor take(FencePage page, EventFilter filter, int limit, List<FeedItem> items) {
        for (var entry : page.entries()) {
            if (filter.takes(entry)) {
                items.add(new FeedItem(CloudEvent.of(entry, settings), page.after(entry)));
            }
            if (items.size() == limit) {
                return page.after(entry);
            }
        }
        return page.next();
    }

    private FencePage page(FenceCursor cursor, EventFilter filter, int limit) {
        return database.ask(connection -> reader.read(connection, cursor, limit, filter.wanted()));
    }
}
