package org.saphan.registry.judging;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.http.Listing;
import org.saphan.http.RequiresScope;
import org.saphan.registry.application.JudgedApplications;

@Path("/applications/{id}/decisions")
@RunOnVirtualThread
@Tag(name = "judging")
class VerdictResource {

    private final Verdicts verdicts;
    private final JudgedApplications applications;

    VerdictResource(Verdicts verdicts, JudgedApplications applications) {
        this.verdicts = verdicts;
        this.applications = applications;
    }

    @GET
    @RequiresScope("registry.read")
    @Operation(
            operationId = "listDecisions",
            summary = "List the decisions on an application",
            description = "What the province decided and, where it came to that, the national panel: the means of the"
                    + " members' scores, and what followed.")
    public Listing<VerdictDetails> list(@PathParam("id") UUID id) {
        applications.require(id);
        return new Listing<>(verdicts.of(id).stream().map(Verdict::details).toList());
    }
}
