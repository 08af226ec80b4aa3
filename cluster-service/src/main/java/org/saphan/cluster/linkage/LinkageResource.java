package org.saphan.cluster.linkage;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.IfMatch;
import org.saphan.http.RequiresScope;

/// One linkage and its end.
@Path("/linkages/{id}")
@RunOnVirtualThread
@Tag(name = "linkages")
class LinkageResource {

    private final Linkages linkages;
    private final EndLinkage end;

    LinkageResource(Linkages linkages, EndLinkage end) {
        this.linkages = linkages;
        this.end = end;
    }

    @GET
    @RequiresScope("cluster.read")
    @Operation(operationId = "readLinkage", summary = "Read a linkage", description = "One linkage by its id.")
    public RestResponse<LinkageDetails> read(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Size(max = 200) @Nullable String ifNoneMatch) {
        var linkage = linkages.require(id).details();
        return Answers.read(linkage.version(), linkage, ifNoneMatch);
    }

    @PUT
    @Path("/ending")
    @RequiresScope("cluster.write")
    @Operation(
            operationId = "endLinkage",
            summary = "End a linkage",
            description =
                    "For good; it may be made anew. By the agency that drives the cluster, by OSMEP, or by an agency"
                            + " with SUPPORT_LOCAL_COORDINATION in the cluster's programme.")
    public RestResponse<LinkageDetails> end(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch,
            @NotNull @Valid LinkageEnding ending) {
        var linkage = end.run(id, ending, IfMatch.of(ifMatch));
        return Answers.ok(linkage.version(), linkage);
    }
}
