package org.saphan.journal.feed;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.http.Listing;
import org.saphan.http.RequiresScope;

@Path("/published")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "events", description = "What happened here, for those who keep a copy.")
class PublishedResource {

    private final PublishedAggregates aggregates;

    PublishedResource(PublishedAggregates aggregates) {
        this.aggregates = aggregates;
    }

    @GET
    @RequiresScope("{service}.read")
    @Operation(
            operationId = "listPublished",
            summary = "Show what was announced, in figures",
            description =
                    "For each kind of aggregate: how many there are, how many events, and a checksum over ids and "
                            + "newest sequences. Whoever keeps a copy compares it with `GET /known`. Scope: `<service>.read`.")
    public Listing<PublishedAggregate> listPublished() {
        return new Listing<>(aggregates.all());
    }
}
