package org.saphan.cluster.visit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.cluster.cluster.ClusterDuties;
import org.saphan.http.Cursor;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.http.RequiresScope;

/// The visits to one cluster.
@Path("/clusters/{id}/visits")
@RunOnVirtualThread
@Tag(name = "visits")
class ClusterVisitResource {

    private final Visits visits;
    private final ClusterDuties duties;

    ClusterVisitResource(Visits visits, ClusterDuties duties) {
        this.visits = visits;
        this.duties = duties;
    }

    @GET
    @RequiresScope("cluster.read")
    @Operation(
            operationId = "listClusterVisits",
            summary = "List the visits to a cluster",
            description = "In the order in which they were recorded. Only for the agency that drives the cluster, OSMEP"
                    + " and agencies with SUPPORT_LOCAL_COORDINATION in the cluster's programme.")
    public Page<VisitDetails> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        duties.requireCoordinator(id);
        return Page.of(visits.ofCluster(id, page), page.limit(), row -> Cursor.of(row.id()), Visit::details);
    }
}
