package org.saphan.journal.feed;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saphan.journal.wire.CloudEvent;

/// A part of the feed.
///
/// @param next where to go on: always there, also when the page is empty
public record EventPage(
        @Schema(required = true, maxItems = 1000) List<CloudEvent> items,

        @Schema(required = true, maxLength = 200, description = "Send it as `after` to read on; also of an empty page.")
        String next) {

    public EventPage {
        items = List.copyOf(items);
    }
}
