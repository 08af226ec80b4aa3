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

@Path("/applications/{id}/national-decision")
@RunOnVirtualThread
@Tag(name = "judging")
class NationalDecisionResource {

    private final DecideApplication decide;

    NationalDecisionResource(DecideApplication decide) {
        this.decide = decide;
    }

    @PUT
    @RequiresScope("registry.write")
    @Operation(
            operationId = "decideNationally",
            summary = "Record the decision of the national panel",
            description =
                    "Only CDD, while the national panel judges, once the quorum has scored. The product is rated: total and stars"
                            + " follow from the round's scheme.")
    public RestResponse<ApplicationDetails> decide(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch) {
        var details = decide.run(id, CommitteeLevel.NATIONAL, IfMatch.of(ifMatch));
        return Answers.ok(details.version(), details);
    }
}
