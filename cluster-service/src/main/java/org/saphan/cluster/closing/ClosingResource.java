package org.saphan.cluster.closing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.monitoringround.MonitoringRoundDetails;
import org.saphan.http.Answers;
import org.saphan.http.IfMatch;
import org.saphan.http.RequiresScope;

/// The end of a round.
@Path("/monitoring-rounds/{id}/closing")
@RunOnVirtualThread
@Tag(name = "monitoring")
class ClosingResource {

    private final CloseCompleteRound close;

    ClosingResource(CloseCompleteRound close) {
        this.close = close;
    }

    @PUT
    @RequiresScope("cluster.write")
    @Operation(
            operationId = "closeMonitoringRound",
            summary = "Close a monitoring round",
            description = "For good. Every member of the round needs an economic result and a social finding in each"
                    + " required dimension, unless it left in between or its absence was noted; the cluster's earlier"
                    + " rounds are closed. Needs the duty MONITOR as for opening it.")
    public RestResponse<MonitoringRoundDetails> close(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch) {
        var round = close.run(id, IfMatch.of(ifMatch));
        return Answers.ok(round.version(), round);
    }
}
