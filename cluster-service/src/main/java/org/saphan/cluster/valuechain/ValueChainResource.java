package org.saphan.cluster.valuechain;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.RequiresScope;

/// The value chain of one cluster.
@Path("/clusters/{id}/value-chain")
@RunOnVirtualThread
@Tag(name = "linkages")
class ValueChainResource {

    private static final String AS_OF = "As it was at the end of this day in Thailand; absent for today.";

    private final ValueChains chains;

    ValueChainResource(ValueChains chains) {
        this.chains = chains;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RequiresScope("cluster.read")
    @Operation(
            operationId = "readValueChain",
            summary = "Read a cluster's value chain",
            description = "The active members, what they do with each other, and what is missing: tiers, suppliers and"
                    + " buyers, and supply between neighbouring tiers. With Accept: application/graphml+xml the members"
                    + " and linkages as GraphML.")
    @APIResponse(
            responseCode = "200",
            description = "As asked.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ValueChain.class)),
                @Content(
                        mediaType = GraphMl.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, description = "GraphML 1.0."))
            })
    public ValueChain read(
            @PathParam("id") UUID id,
            @QueryParam("asOf") @PastOrPresent @Parameter(description = AS_OF) @Nullable LocalDate asOf) {
        return chains.of(id, asOf);
    }

    @GET
    @Produces(GraphMl.MEDIA_TYPE)
    @RequiresScope("cluster.read")
    @Operation(
            hidden = true, // one entry in the document: the route above
            operationId = "readValueChainGraph",
            summary = "Read a cluster's value chain as GraphML",
            description = "For programs that draw and analyse graphs.")
    public RestResponse<byte[]> graph(
            @PathParam("id") UUID id, @QueryParam("asOf") @PastOrPresent @Nullable LocalDate asOf) {
        return RestResponse.ResponseBuilder.ok(GraphMl.of(chains.of(id, asOf)))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"value-chain.graphml\"")
                .build();
    }

    @GET
    @Path("/paths")
    @Produces(MediaType.APPLICATION_JSON)
    @RequiresScope("cluster.read")
    @Operation(
            operationId = "listSupplyPaths",
            summary = "List who supplies whom",
            description =
                    "The ways that goods take from one member to another, or from the upstream members down to the"
                            + " consumer: the shortest first, nobody twice on the same way.")
    public SupplyPaths paths(@PathParam("id") UUID id, @BeanParam @Valid PathQuery query) {
        return query.in(chains.of(id, query.asOf));
    }
}
