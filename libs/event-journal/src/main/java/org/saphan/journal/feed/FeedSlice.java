package org.saphan.journal.feed;

import java.util.List;
import org.saphan.journal.fence.FenceCursor;
import org.saphan.journal.wire.CloudEvent;

/// What a look at the feed gave.
///
/// @param next where to read on, also when nothing was wanted
record FeedSlice(List<FeedItem> items, FenceCursor next) {

    FeedSlice {
        items = List.copyOf(items);
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    EventPage page() {
        List<CloudEvent> events = items.stream().map(FeedItem::event).toList();
        return new EventPage(events, next.toString());
    }
}
