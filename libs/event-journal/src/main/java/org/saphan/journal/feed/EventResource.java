package org.saphan.journal.feed;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.saphan.http.CallingAgency;
import org.saphan.http.RequiresScope;

@Path("/events")
@RunOnVirtualThread
@Tag(name = "events", description = "What happened here, for those who keep a copy.")
class EventResource {

    private static final String PROVINCES = "([0-9]{2}(,[0-9]{2})*)?";

    private final EventFeed feed;
    private final EventStream stream;
    private final CallingAgency agency;

    EventResource(EventFeed feed, EventStream stream, CallingAgency agency) {
        this.feed = feed;
        this.stream = stream;
        this.agency = agency;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RequiresScope("{service}.events.read")
    @Operation(
            operationId = "readEvents",
            summary = "Read events",
            description =
                    "All events of this service, complete and in order per aggregate, from the beginning or after a "
                            + "cursor. `next` is always there; with `wait` an empty page is held back until something happens. "
                            + "Whoever accepts `text/event-stream` gets the same as server-sent events whose `id` is the cursor, "
                            + "and goes on with `Last-Event-ID`. An event may come twice: its `sequence` tells. "
                            + "Scope: `<service>.events.read`.")
    public EventPage readEvents(
            @Parameter(
                            description =
                                    "`next` of the page before; absent for the beginning; `now` for what happens from now on.")
                    @QueryParam("after")
                    @Size(max = 200) @Nullable String after,
            @Parameter(
                            description =
                                    "Topics whose events are wanted, separated by commas; absent for all. For who keeps a "
                                            + "copy, because a type that comes later is among them.")
                    @QueryParam("topics")
                    @Size(max = 2000) @Nullable String topics,
            @Parameter(description = "Wanted types, separated by commas; absent for all.")
                    @QueryParam("types")
                    @Size(max = 2000) @Nullable String types,
            @Parameter(
                            description =
                                    "Wanted provinces by their codes, separated by commas; absent for all. An event is "
                                            + "of the provinces that its data names as `provinceCode` or `provinceCodes`; one that "
                                            + "names none is left out, except for erasures.",
                            example = "24,30")
                    @QueryParam("provinces")
                    @Size(max = 300) @Pattern(regexp = PROVINCES) @Nullable String provinces,
            @Parameter(description = "How many events at most.")
                    @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(1) @Max(1000) int limit,
            @Parameter(description = "How many seconds to wait where there is nothing.")
                    @QueryParam("wait")
                    @DefaultValue("0")
                    @Min(0) @Max(60) int wait)
            throws InterruptedException {
        var slice = feed.read(
                feed.from(after), EventFilter.parse(types, topics, provinces), limit, Duration.ofSeconds(wait));
        agency.requireStanding(); // it may have waited for a minute
        return slice.page();
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RequiresScope("{service}.events.read")
    @Operation(hidden = true)
    public void streamEvents(
            @QueryParam("after") @Size(max = 200) @Nullable String after,
            @QueryParam("topics") @Size(max = 2000) @Nullable String topics,
            @QueryParam("types") @Size(max = 2000) @Nullable String types,
            @QueryParam("provinces") @Size(max = 300) @Pattern(regexp = PROVINCES) @Nullable String provinces,
            @HeaderParam("Last-Event-ID") @Size(max = 200) @Nullable String lastEventId,
            @Context SseEventSink sink,
            @Context Sse sse)
            throws InterruptedException {
        var from = lastEventId == null || lastEventId.isBlank() ? after : lastEventId;
        stream.send(feed.from(from), EventFilter.parse(types, topics, provinces), sink, sse);
    }
}
