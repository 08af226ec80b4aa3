package org.saphan.cluster.externallink;

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

@Path("/clusters/{id}/external-links")
@RunOnVirtualThread
@Tag(name = "external-links", description = "Organisations outside that strengthen clusters.")
class ClusterExternalLinkResource {

    private final ExternalLinks links;
    private final ClusterQueries clusters;
    private final MakeExternalLink record;

    ClusterExternalLinkResource(ExternalLinks links, ClusterQueries clusters, MakeExternalLink record) {
        this.links = links;
        this.clusters = clusters;
        this.record = record;
    }

    @POST
    @Idempotent
    @RequiresScope("cluster.write")
    @Operation(
            operationId = "makeExternalLink",
            summary = "Record an external link",
            description = "By the agency that drives the cluster, or by OSMEP.")
    public RestResponse<ExternalLinkDetails> record(@PathParam("id") UUID id, @NotNull @Valid NewExternalLink content) {
        var link = record.run(id, content);
        return Answers.created(link.version(), link, "external-links", link.externalLinkId());
    }

    @GET
    @RequiresScope("cluster.read")
    @Operation(
            operationId = "listExternalLinks",
            summary = "List a cluster's external links",
            description = "Also those that ended, by their first day.")
    public Listing<ExternalLinkDetails> list(@PathParam("id") UUID id) {
        clusters.require(id);
        return new Listing<>(links.of(id));
    }
}
