package org.saphan.cluster.monitoringround;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.RequiresScope;

@Path("/monitoring-rounds/{id}")
@RunOnVirtualThread
@Tag(name = "monitoring")
class MonitoringRoundResource {

    private final MonitoringRounds rounds;

    MonitoringRoundResource(MonitoringRounds rounds) {
        this.rounds = rounds;
    }

    @GET
    @RequiresScope("cluster.read")
    @Operation(
            operationId = "readMonitoringRound",
            summary = "Read a monitoring round",
            description = "One round by its id. No duty is needed.")
    public RestResponse<MonitoringRoundDetails> read(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Size(max = 200) @Nullable String ifNoneMatch) {
        var round = rounds.require(id).details();
        return Answers.read(round.version(), round, ifNoneMatch);
    }
}
