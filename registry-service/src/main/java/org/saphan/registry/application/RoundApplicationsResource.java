package org.saphan.registry.application;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.saphan.http.Answers;
import org.saphan.http.Cursor;
import org.saphan.http.Idempotent;
import org.saphan.http.Page;
import org.saphan.http.RequiresScope;
import org.saphan.registry.opcround.RatedRounds;

@Path("/opc-rounds/{yearBE}/applications")
@RunOnVirtualThread
@Tag(name = "applications", description = "Products that enter an OPC round, from the district to the decision.")
class RoundApplicationsResource {

    private final Applications applications;
    private final RatedRounds rounds;
    private final SubmitApplication submit;

    RoundApplicationsResource(Applications applications, RatedRounds rounds, SubmitApplication submit) {
        this.applications = applications;
        this.rounds = rounds;
        this.submit = submit;
    }

    @GET
    @RequiresScope("registry.read")
    @Operation(
            operationId = "listApplications",
            summary = "List the applications of an OPC round",
            description = "In the order of their submission, withdrawn ones too.")
    public Page<ApplicationDetails> list(
            @Parameter(description = "Buddhist era.", example = "2553") @PathParam("yearBE") int yearBE,
            @Valid @BeanParam ApplicationFilter filter) {
        rounds.require(yearBE);
        return Page.of(applications.of(yearBE, filter), filter.limit(), row -> Cursor.of(row.applicationId()));
    }

    @POST
    @Idempotent
    @RequiresScope("registry.write")
    @Operation(
            operationId = "submitApplication",
            summary = "Enter a product into an OPC round",
            description =
                    "Any agency, while the round is open. The entrepreneur must be registered. The answers put the"
                            + " product into a quadrant by the round's table.")
    public RestResponse<ApplicationDetails> submit(
            @Parameter(description = "Buddhist era.", example = "2553") @PathParam("yearBE") int yearBE,
            @NotNull @Valid NewApplication content) {
        var details = submit.run(yearBE, content);
        return Answers.created(details.version(), details, "applications", details.applicationId());
    }
}
