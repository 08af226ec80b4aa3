package org.saphan.cluster.closing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.cluster.monitoringround.MonitoringDuties;
import org.saphan.cluster.monitoringround.RoundQueries;
import org.saphan.cluster.monitoringround.RoundState;
import org.saphan.http.Listing;
import org.saphan.http.RequiresScope;

/// Whom a round is about.
@Path("/monitoring-rounds/{id}/members")
@RunOnVirtualThread
@Tag(name = "monitoring")
class RoundMemberResource {

    private final RoundQueries rounds;
    private final RoundProgress progress;
    private final RoundRecord record;
    private final MonitoringDuties duties;

    RoundMemberResource(RoundQueries rounds, RoundProgress progress, RoundRecord record, MonitoringDuties duties) {
        this.rounds = rounds;
        this.progress = progress;
        this.record = record;
        this.duties = duties;
    }

    @GET
    @RequiresScope("cluster.read")
    @Operation(
            operationId = "listRoundMembers",
            summary = "List whom a round is about",
            description = "With what is missing of each; of a closed round as they stood then. Only for who monitors or"
                    + " coordinates the cluster.")
    public Listing<MemberProgress> list(@PathParam("id") UUID id) {
        var round = rounds.require(id);
        duties.requireReader(round.clusterId());
        return new Listing<>(round.state() == RoundState.OPEN ? progress.of(round) : record.of(id));
    }
}
