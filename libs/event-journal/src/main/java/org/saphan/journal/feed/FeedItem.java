package org.saphan.journal.feed;

import org.saphan.journal.fence.FenceCursor;
import org.saphan.journal.wire.CloudEvent;

/// An event, and where to read on after it.
record FeedItem(CloudEvent event, FenceCursor next) {}
