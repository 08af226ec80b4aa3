package org.saphan.plan.completeness;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.http.RequiresScope;
import org.saphan.plan.developmentplan.PlanQueries;
import org.saphan.plan.programme.ProgrammeDuties;

@Path("/programmes/{code}/completeness")
@RunOnVirtualThread
@Tag(name = "reports")
class CompletenessResource {

    private final PlanQueries plans;
    private final ProgrammeDuties duties;

    CompletenessResource(PlanQueries plans, ProgrammeDuties duties) {
        this.plans = plans;
        this.duties = duties;
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "readCompleteness",
            summary = "Read how completely a programme developed its entrepreneurs",
            description =
                    "The share of approved plans with all the support delivered that the diagnosis called for, each kind of"
                            + " support, and the outcomes that were reached. Only for the programme's agencies.")
    public Completeness read(@Parameter(example = "OTOP_TO_SME") @PathParam("code") String code) {
        duties.requireMember(code);
        return Completeness.of(code, plans.deliveries(code));
    }
}
