package org.saphan.cluster.externallink;

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

@Path("/external-links/{id}")
@RunOnVirtualThread
@Tag(name = "external-links")
class ExternalLinkResource {

    private final ExternalLinks links;
    private final EndExternalLink end;

    ExternalLinkResource(ExternalLinks links, EndExternalLink end) {
        this.links = links;
        this.end = end;
    }

    @GET
    @RequiresScope("cluster.read")
    @Operation(operationId = "readExternalLink", summary = "Read an external link", description = "One link by its id.")
    public RestResponse<ExternalLinkDetails> read(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Size(max = 200) @Nullable String ifNoneMatch) {
        var link = links.require(id).details();
        return Answers.read(link.version(), link, ifNoneMatch);
    }

    @PUT
    @Path("/ending")
    @RequiresScope("cluster.write")
    @Operation(
            operationId = "endExternalLink",
            summary = "End an external link",
            description = "By the agency that drives the cluster, or by OSMEP; also earlier than was agreed.")
    public RestResponse<ExternalLinkDetails> end(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch,
            @NotNull @Valid ExternalLinkEnding ending) {
        var link = end.run(id, ending, IfMatch.of(ifMatch));
        return Answers.ok(link.version(), link);
    }
}
