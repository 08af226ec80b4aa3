package org.saphan.cluster.briefing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.cluster.cda.CdaQueries;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.http.RequiresScope;

/// What one CDA is told.
@Path("/cdas/{id}/briefings")
@RunOnVirtualThread
@Tag(name = "briefings")
class CdaBriefingResource {

    private final CdaQueries cdas;
    private final ReceivedBriefings briefings;

    CdaBriefingResource(CdaQueries cdas, ReceivedBriefings briefings) {
        this.cdas = cdas;
        this.briefings = briefings;
    }

    @GET
    @RequiresScope("cluster.read")
    @Operation(
            operationId = "listCdaBriefings",
            summary = "List what a CDA is told",
            description = "The briefings that are meant for it today, the newest first, and which it has acknowledged."
                    + " No duty is needed.")
    public Page<ReceivedBriefing> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return briefings.of(cdas.require(id).id(), page);
    }
}
