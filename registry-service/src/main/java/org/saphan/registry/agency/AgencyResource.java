package org.saphan.registry.agency;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.IfMatch;
import org.saphan.http.Listing;
import org.saphan.http.RequiresScope;

@Path("/agencies")
@RunOnVirtualThread
@Tag(name = "agencies", description = "The agencies of the exchange.")
class AgencyResource {

    private static final String CODE = "[A-Z0-9]+(-[A-Z0-9]+)*";

    private final Agencies agencies;
    private final EnterAgency enter;

    AgencyResource(Agencies agencies, EnterAgency enter) {
        this.agencies = agencies;
        this.enter = enter;
    }

    @GET
    @RequiresScope("registry.read")
    @Operation(
            operationId = "listAgencies",
            summary = "List the agencies",
            description = "All agencies of the exchange, by code.")
    public Listing<AgencyDetails> list() {
        return new Listing<>(agencies.inOrder());
    }

    @GET
    @Path("/{code}")
    @RequiresScope("registry.read")
    @Operation(operationId = "readAgency", summary = "Read an agency", description = "One agency by its code.")
    public RestResponse<AgencyDetails> read(
            @Parameter(example = "CDD") @PathParam("code") @Pattern(regexp = CODE) String code,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        var agency = agencies.require(code).details();
        return Answers.read(agency.version(), agency, ifNoneMatch);
    }

    @PUT
    @Path("/{code}")
    @RequiresScope("registry.write")
    @Operation(
            operationId = "enterAgency",
            summary = "Enter or rewrite an agency",
            description = "Only the register's steward, CDD. Rewriting an agency needs If-Match.")
    public RestResponse<AgencyDetails> enter(
            @Parameter(example = "CDD") @PathParam("code") @Pattern(regexp = CODE) String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NewAgency content) {
        var agency = enter.run(code, content, IfMatch.of(ifMatch));
        return Answers.ok(agency.version(), agency);
    }
}
