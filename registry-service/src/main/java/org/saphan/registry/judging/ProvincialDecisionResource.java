package org.saphan.registry.judging;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Size;
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
import org.saphan.registry.application.ApplicationDetails;
import org.saphan.registry.opcround.CommitteeLevel;

@Path("/applications/{id}/provincial-decision")
@RunOnVirtualThread
@Tag(name = "judging")
class ProvincialDecisionResource {

    private final DecideApplication decide;

    ProvincialDecisionResource(DecideApplication decide) {
        this.decide = decide;
    }

    @PUT
    @RequiresScope("registry.write")
    @Operation(
            operationId = "decideInProvince",
            summary = "Record the decision of the province",
            description =
                    "Only CDD, while the provinces judge, once the quorum has scored. Below the scheme's threshold the product is"
                            + " rated on the provincial sections alone; else it goes on to the national panel.")
    public RestResponse<ApplicationDetails> decide(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch) {
        var details = decide.run(id, CommitteeLevel.PROVINCIAL, IfMatch.of(ifMatch));
        return Answers.ok(details.version(), details);
    }
}
