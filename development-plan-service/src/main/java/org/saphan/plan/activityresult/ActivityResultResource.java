package org.saphan.plan.activityresult;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.http.Listing;
import org.saphan.http.RequiresScope;

@Path("/programmes/{code}/activity-results")
@RunOnVirtualThread
@Tag(name = "reports")
class ActivityResultResource {

    private final ActivityResults results;

    ActivityResultResource(ActivityResults results) {
        this.results = results;
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "readActivityResults",
            summary = "Read what came of a programme's activities",
            description = "For each activity of the catalogue: how many runs and completed ones, which standards were"
                    + " aimed at and reached, and the mean improvement of its lean metrics. Numbers only.")
    public Listing<ActivityResult> read(
            @Parameter(example = "OTOP_TO_SME") @PathParam("code") @Size(max = 40) String code) {
        return new Listing<>(results.of(code));
    }
}
