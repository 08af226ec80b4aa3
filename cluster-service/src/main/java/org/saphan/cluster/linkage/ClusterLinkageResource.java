package org.saphan.cluster.linkage;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.saphan.http.Cursor;
import org.saphan.http.Idempotent;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.http.RequiresScope;

/// What the members of one cluster do with each other.
@Path("/clusters/{id}/linkages")
@RunOnVirtualThread
@Tag(name = "linkages", description = "What members of a cluster do with each other.")
class ClusterLinkageResource {

    private final Linkages linkages;
    private final ClusterQueries clusters;
    private final MakeLinkage make;

    ClusterLinkageResource(Linkages linkages, ClusterQueries clusters, MakeLinkage make) {
        this.linkages = linkages;
        this.clusters = clusters;
        this.make = make;
    }

    @POST
    @Idempotent
    @RequiresScope("cluster.write")
    @Operation(
            operationId = "makeLinkage",
            summary = "Link two members",
            description =
                    "Two active members of the cluster, once for each kind; of joint purchase and a shared facility"
                            + " it does not matter who is named first. By the agency that drives the cluster, by OSMEP, or by an"
                            + " agency with SUPPORT_LOCAL_COORDINATION in the cluster's programme.")
    public RestResponse<LinkageDetails> make(@PathParam("id") UUID id, @NotNull @Valid NewLinkage linkage) {
        var made = make.run(id, linkage);
        return Answers.created(made.version(), made, "linkages", made.linkageId());
    }

    @GET
    @RequiresScope("cluster.read")
    @Operation(
            operationId = "listLinkages",
            summary = "List a cluster's linkages",
            description = "Standing and ended, the oldest first; all conditions hold together.")
    public Page<LinkageDetails> list(
            @PathParam("id") UUID id, @BeanParam @Valid LinkageFilter filter, @BeanParam @Valid PageRequest page) {
        clusters.require(id);
        var rows = linkages.matching(id, filter, page).stream()
                .map(Linkage::details)
                .toList();
        return Page.of(rows, page.limit(), row -> Cursor.of(row.linkageId()));
    }
}
