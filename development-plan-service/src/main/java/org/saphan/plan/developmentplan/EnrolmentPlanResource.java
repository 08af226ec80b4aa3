package org.saphan.plan.developmentplan;

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

@Path("/enrolments/{enrolmentId}/plans")
@RunOnVirtualThread
@Tag(
        name = "plans",
        description = "Custom-made development plans, one open at a time for each entrepreneur and programme.")
class EnrolmentPlanResource {

    private final DraftPlan draft;

    EnrolmentPlanResource(DraftPlan draft) {
        this.draft = draft;
    }

    @POST
    @Idempotent
    @RequiresScope("plan.write")
    @Operation(
            operationId = "draftPlan",
            summary = "Begin a development plan",
            description =
                    "On the enrolment's latest confirmed diagnosis. By an agency with the duty ASSESS_POTENTIAL or any"
                            + " SUPPORT_… in the programme.")
    public RestResponse<PlanDetails> draft(
            @PathParam("enrolmentId") UUID enrolmentId, @NotNull @Valid NewPlan content) {
        var plan = draft.run(enrolmentId, content);
        return Answers.created(plan.version(), plan, "plans", plan.planId());
    }
}
