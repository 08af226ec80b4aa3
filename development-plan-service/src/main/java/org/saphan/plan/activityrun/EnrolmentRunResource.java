package org.saphan.plan.activityrun;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.saphan.http.Answers;
import org.saphan.http.Idempotent;
import org.saphan.http.Listing;
import org.saphan.http.RequiresScope;
import org.saphan.plan.enrolment.EnrolmentQueries;
import org.saphan.plan.programme.ProgrammeDuties;

@Path("/enrolments/{id}/activity-runs")
@RunOnVirtualThread
@Tag(name = "activity-runs", description = "The activities of a catalogue as entrepreneurs go through them.")
class EnrolmentRunResource {

    private final ActivityRuns runs;
    private final EnrolmentQueries enrolments;
    private final ProgrammeDuties duties;
    private final StartActivityRun start;

    EnrolmentRunResource(
            ActivityRuns runs, EnrolmentQueries enrolments, ProgrammeDuties duties, StartActivityRun start) {
        this.runs = runs;
        this.enrolments = enrolments;
        this.duties = duties;
        this.start = start;
    }

    @POST
    @Idempotent
    @RequiresScope("plan.write")
    @Operation(
            operationId = "startActivityRun",
            summary = "Begin an activity of the catalogue",
            description = "For an entrepreneur who was selected; the first takes them into the programme. The activity"
                    + " may ask for a product with stars, a successor, a standard aimed at or other proofs, and lasts"
                    + " as many months as the programme says. By the agency that carries it out, or by the"
                    + " programme's owner.")
    public RestResponse<ActivityRunDetails> start(@PathParam("id") UUID id, @NotNull @Valid NewActivityRun content) {
        var run = start.run(id, content);
        return Answers.created(run.version(), run, "activity-runs", run.activityRunId());
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "listActivityRuns",
            summary = "List an enrolment's activities",
            description = "Those under way, completed and cancelled, the oldest first. Only for the programme's"
                    + " agencies.")
    public Listing<ActivityRunDetails> list(@PathParam("id") UUID id) {
        duties.requireMember(enrolments.require(id).programmeCode());
        return new Listing<>(
                runs.ofEnrolment(id).stream().map(ActivityRun::details).toList());
    }
}
