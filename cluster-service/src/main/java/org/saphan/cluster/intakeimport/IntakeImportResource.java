package org.saphan.cluster.intakeimport;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.saphan.http.Idempotent;
import org.saphan.http.RequiresScope;

/// The intakes that an application sends.
@Path("/clusters/{id}/intake-imports")
@RunOnVirtualThread
@Tag(name = "members")
class IntakeImportResource {

    private final ImportIntakes importIntakes;

    IntakeImportResource(ImportIntakes importIntakes) {
        this.importIntakes = importIntakes;
    }

    @POST
    @Idempotent
    @ResponseStatus(200)
    @RequiresScope("cluster.write")
    @Operation(
            operationId = "importIntakes",
            summary = "Import intakes from SME Connext",
            description = "Up to 1,000 at once, each by itself and known by the application's own reference. Who is no"
                    + " member yet is invited, with its intake done; who is invited has its intake done; the same again"
                    + " changes nothing; other figures replace the baseline until a monitoring round uses it. One that"
                    + " cannot be taken is answered as REFUSED, and the others count. By the agency that drives the"
                    + " cluster, by OSMEP, or by an agency with SUPPORT_LOCAL_COORDINATION in the cluster's programme.")
    public IntakeAnswers importIntakes(
            @PathParam("id") UUID id, @NotNull @Valid IntakeImport intakes, @Context HttpHeaders headers) {
        return importIntakes.run(id, intakes, headers.getAcceptableLanguages());
    }
}
