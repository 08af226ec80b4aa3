package org.saphan.cluster.monitoringround;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.saphan.cluster.cluster.ClusterQueries;
import org.saphan.http.Answers;
import org.saphan.http.Idempotent;
import org.saphan.http.Listing;
import org.saphan.http.RequiresScope;

/// The rounds of one cluster.
@Path("/clusters/{id}/monitoring-rounds")
@RunOnVirtualThread
@Tag(name = "monitoring", description = "Economic results and social findings of clusters.")
class ClusterRoundResource {

    private final MonitoringRounds rounds;
    private final ClusterQueries clusters;
    private final OpenMonitoringRound open;

    ClusterRoundResource(MonitoringRounds rounds, ClusterQueries clusters, OpenMonitoringRound open) {
        this.rounds = rounds;
        this.clusters = clusters;
        this.open = open;
    }

    @POST
    @Idempotent
    @RequiresScope("cluster.write")
    @Operation(
            operationId = "openMonitoringRound",
            summary = "Open a monitoring round",
            description = "About the members that are active on some of its days, which come after those of the"
                    + " cluster's last round. Needs the duty MONITOR in the cluster's programme, in one of its"
                    + " provinces; of a cluster without programme only OSMEP. An agency that provides one of the"
                    + " cluster's CDAs may not.")
    public RestResponse<MonitoringRoundDetails> open(
            @PathParam("id") UUID id, @NotNull @Valid NewMonitoringRound content) {
        var round = open.run(id, content);
        return Answers.created(round.version(), round, "monitoring-rounds", round.monitoringRoundId());
    }

    @GET
    @RequiresScope("cluster.read")
    @Operation(
            operationId = "listMonitoringRounds",
            summary = "List a cluster's monitoring rounds",
            description = "Open and closed, the oldest first. No duty is needed.")
    public Listing<MonitoringRoundDetails> list(@PathParam("id") UUID id) {
        clusters.require(id);
        return new Listing<>(
                rounds.ofCluster(id).stream().map(MonitoringRound::details).toList());
    }
}
