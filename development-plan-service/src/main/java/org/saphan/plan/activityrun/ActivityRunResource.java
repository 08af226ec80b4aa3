package org.saphan.plan.activityrun;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
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
import org.saphan.plan.programme.ProgrammeDuties;

@Path("/activity-runs/{id}")
@RunOnVirtualThread
@Tag(name = "activity-runs")
class ActivityRunResource {

    private final ActivityRuns runs;
    private final ProgrammeDuties duties;
    private final CompleteActivityRun complete;
    private final CancelActivityRun cancel;

    ActivityRunResource(
            ActivityRuns runs, ProgrammeDuties duties, CompleteActivityRun complete, CancelActivityRun cancel) {
        this.runs = runs;
        this.duties = duties;
        this.complete = complete;
        this.cancel = cancel;
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "readActivityRun",
            summary = "Read an activity of an entrepreneur",
            description = "One run of an activity, with what was recorded. Only for the programme's agencies.")
    public RestResponse<ActivityRunDetails> read(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        var run = runs.require(id).details();
        duties.requireMember(run.programmeCode());
        return Answers.read(run.version(), run, ifNoneMatch);
    }

    @PUT
    @Path("/completion")
    @RequiresScope("plan.write")
    @Operation(
            operationId = "completeActivityRun",
            summary = "Complete an activity of an entrepreneur",
            description = "With what the activity asks for: lean metrics before and after, a life-cycle assessment."
                    + " Where it aims at a standard, the outcome is CERTIFIED when the register has told of a"
                    + " certificate granted after the start, else NOT_YET, and becomes CERTIFIED by itself. By the"
                    + " agency that carries it out, or by the programme's owner.")
    public RestResponse<ActivityRunDetails> complete(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid RunCompletion completion) {
        var run = complete.run(id, completion, IfMatch.of(ifMatch));
        return Answers.ok(run.version(), run);
    }

    @PUT
    @Path("/cancellation")
    @RequiresScope("plan.write")
    @Operation(
            operationId = "cancelActivityRun",
            summary = "Cancel an activity of an entrepreneur",
            description = "Gives up what is under way; the activity may be begun anew. By the agency that carries it"
                    + " out, or by the programme's owner.")
    public RestResponse<ActivityRunDetails> cancel(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid RunCancellation cancellation) {
        var run = cancel.run(id, cancellation, IfMatch.of(ifMatch));
        return Answers.ok(run.version(), run);
    }
}
