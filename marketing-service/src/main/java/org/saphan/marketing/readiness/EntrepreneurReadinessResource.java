package org.saphan.marketing.readiness;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.http.BangkokDays;
import org.saphan.http.Cursor;
import org.saphan.http.NotFound;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.http.RequiresScope;

@Path("/entrepreneurs/{id}/readiness")
@RunOnVirtualThread
@Tag(name = "readiness", description = "Who is ready for which channel, and what is missing.")
class EntrepreneurReadinessResource {

    private final Candidates candidates;
    private final ReadinessRows readiness;
    private final Clock clock;

    EntrepreneurReadinessResource(Candidates candidates, ReadinessRows readiness, Clock clock) {
        this.candidates = candidates;
        this.readiness = readiness;
        this.clock = clock;
    }

    @GET
    @RequiresScope("marketing.read")
    @Operation(
            operationId = "readEntrepreneurReadiness",
            summary = "Read which channels an entrepreneur is ready for",
            description = "Every channel that has not ended, the oldest first: ready, or what is missing, of the"
                    + " product that lacks least. Computed from what is known now; certificates count while they are"
                    + " in force. No duty is needed.")
    public Page<ChannelReadiness> read(
            @PathParam("id") UUID id, @BeanParam @Valid PageRequest page, @Context HttpHeaders headers) {
        var candidate = candidates.find(id).orElseThrow(() -> new NotFound("entrepreneur", id));
        var today = BangkokDays.today(clock);
        var rows = readiness.of(candidate, page.afterIdOrFirst(), page.limit() + 1, today, Languages.of(headers));
        return Page.of(rows, page.limit(), row -> Cursor.of(row.channelId()));
    }
}
