package org.saphan.plan.training;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.http.RequiresScope;
import org.saphan.plan.programme.ProgrammeDuties;

@Path("/programmes/{code}/training-totals")
@RunOnVirtualThread
@Tag(name = "reports")
class TrainingTotalsResource {

    private final TrainingSessions sessions;
    private final ProgrammeDuties duties;

    TrainingTotalsResource(TrainingSessions sessions, ProgrammeDuties duties) {
        this.sessions = sessions;
        this.duties = duties;
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "readTrainingTotals",
            summary = "Read what a programme's training came to",
            description = "Sessions, participants, minors, days and participant-days, in all and by province. Only for the"
                    + " programme's agencies.")
    public TrainingTotals read(@Parameter(example = "OTOP_TO_SME") @PathParam("code") String code) {
        duties.requireMember(code);
        return sessions.totals(code);
    }
}
