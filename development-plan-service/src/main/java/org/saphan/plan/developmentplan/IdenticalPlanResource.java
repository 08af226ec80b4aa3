package org.saphan.plan.developmentplan;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.http.Listing;
import org.saphan.http.RequiresScope;
import org.saphan.plan.programme.ProgrammeDuties;

@Path("/programmes/{code}/identical-plans")
@RunOnVirtualThread
@Tag(name = "plans")
class IdenticalPlanResource {

    private final DevelopmentPlans plans;
    private final ProgrammeDuties duties;

    IdenticalPlanResource(DevelopmentPlans plans, ProgrammeDuties duties) {
        this.plans = plans;
        this.duties = duties;
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "listIdenticalPlans",
            summary = "List plans that are not custom-made",
            description =
                    "Groups of plans of different entrepreneurs with the same problem texts and the same activities (agency,"
                            + " support area, title, budget). Only for the programme's agencies.")
    public Listing<IdenticalPlans> list(@Parameter(example = "OTOP_TO_SME") @PathParam("code") String code) {
        duties.requireMember(code);
        return new Listing<>(plans.identical(code));
    }
}
