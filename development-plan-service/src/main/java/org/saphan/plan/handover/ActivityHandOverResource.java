package org.saphan.plan.handover;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.saphan.http.Answers;
import org.saphan.http.Idempotent;
import org.saphan.http.RequiresScope;

@Path("/plans/{planId}/activities/{activityId}/hand-overs")
@RunOnVirtualThread
@Tag(name = "hand-overs", description = "Steps of plans on their way to another agency.")
class ActivityHandOverResource {

    private final AskHandOver ask;

    ActivityHandOverResource(AskHandOver ask) {
        this.ask = ask;
    }

    @POST
    @Idempotent
    @RequiresScope("plan.write")
    @Operation(
            operationId = "askHandOver",
            summary = "Ask another agency to take an activity over",
            description = "While the plan is approved or in progress and the activity is not completed. The other agency"
                    + " holds the duty for the activity's support area. By the activity's agency or the programme's owner.")
    public RestResponse<HandOverDetails> ask(
            @PathParam("planId") UUID planId,
            @PathParam("activityId") UUID activityId,
            @NotNull @Valid NewHandOver wanted) {
        var handOver = ask.run(planId, activityId, wanted);
        return Answers.created(handOver.version(), handOver, "hand-overs", handOver.handOverId());
    }
}
