package org.saphan.registry.personaldatareport;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Purpose;
import org.saphan.http.RequiresScope;

@Path("/entrepreneurs/{id}/personal-data-report")
@RunOnVirtualThread
@Tag(name = "personal data")
class PersonalDataReportResource {

    private final ProduceReport produce;

    PersonalDataReportResource(ProduceReport produce) {
        this.produce = produce;
    }

    @GET
    @RequiresScope(Purpose.SCOPE)
    @Operation(
            operationId = "readPersonalDataReport",
            summary = "Report to a person what is held of it",
            description =
                    "Only CDD, with a Purpose. Everything in the open: what is held, consents, successors, references, and"
                            + " who saw what when and why. The report is logged itself.")
    @APIResponse(responseCode = "200", description = "As asked.")
    @APIResponse(responseCode = "410", description = "The personal data was erased.")
    public PersonalDataReport read(
            @PathParam("id") UUID id,
            @Parameter(
                            description = "For what the report is produced.",
                            required = true,
                            example = "Request of the person")
                    @HeaderParam("Purpose")
                    @Size(max = 200) @Nullable String purpose) {
        return produce.run(id, Purpose.require(purpose));
    }
}
