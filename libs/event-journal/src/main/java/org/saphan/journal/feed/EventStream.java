package org.saphan.journal.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import org.jboss.logging.Logger;
import org.saphan.http.CallingAgency;
import org.saphan.journal.EventJson;
import org.saphan.journal.fence.FenceCursor;
import org.saphan.journal.wire.CloudEvent;

/// Sends events to a client as they happen, until it goes away or its access is revoked. The thread waits for each
/// event to be taken, so a slow
/// client costs no memory.
@Singleton
class EventStream {

    private static final Logger LOG = Logger.getLogger(EventStream.class);
    private static final Duration HEARTBEAT = Duration.ofSeconds(3);
    private static final int BATCH = 200;

    private final EventFeed feed;
    private final CallingAgency agency;

    EventStream(EventFeed feed, CallingAgency agency) {
        this.feed = feed;
        this.agency = agency;
    }

    void send(FenceCursor from, EventFilter filter, SseEventSink sink, Sse sse) throws InterruptedException {
        var cursor = from;
        try (sink) {
            take(sink, heartbeat(sse, cursor)); // tells the client, and whatever stands between, that it is heard
            while (!sink.isClosed() && !EventFeed.ending()) {
                var slice = feed.read(cursor, filter, BATCH, HEARTBEAT);
                if (agency.isRevoked()) {
                    return;
                }
                for (var item : slice.items()) {
                    take(sink, event(sse, item));
                }
                cursor = slice.next();
                if (slice.isEmpty()) {
                    take(sink, heartbeat(sse, cursor));
                }
            }
        } catch (CompletionException | IllegalStateException failed) {
            if (!sink.isClosed()) {
                throw failed;
            }
            LOG.debugf("a client of the event stream has gone: %s", failed);
        }
    }

    private static void take(SseEventSink sink, OutboundSseEvent event) {
        sink.send(event).toCompletableFuture().join();
    }

    private static OutboundSseEvent event(Sse sse, FeedItem item) {
        return sse.newEventBuilder()
                .id(item.next().toString())
                .name(item.event().type())
                .mediaType(MediaType.TEXT_PLAIN_TYPE)
                .data(String.class, json(item.event()))
                .build();
    }

    /// Carries the cursor too, so that a client that wants few need not look at the others again.
    private static OutboundSseEvent heartbeat(Sse sse, FenceCursor cursor) {
        return sse.newEventBuilder().id(cursor.toString()).comment("").build();
    }

    private static String json(CloudEvent event) {
        try {
            return EventJson.mapper().writeValueAsString(event);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
