package org.saphan.journal.webhook;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.saphan.http.Idempotent;
import org.saphan.http.RequiresScope;

@Path("/webhooks/{id}/redrive")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "webhooks", description = "Events brought to an endpoint of the agency's own.")
class RedriveResource {

    private final RedriveAll redrive;

    RedriveResource(RedriveAll redrive) {
        this.redrive = redrive;
    }

    @POST
    @Idempotent
    @ResponseStatus(200)
    @RequiresScope("{service}.events.read")
    @Operation(
            operationId = "redriveWebhook",
            summary = "Send all dead letters again",
            description = "In their order for each key; they may come after later events. "
                    + "Scope: `<service>.events.read`.")
    public Redriven redriveWebhook(@PathParam("id") UUID id) {
        return redrive.run(id);
    }
}
