package org.saphan.plan.training;

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
import org.saphan.plan.communityproject.CommunityProjectQueries;
import org.saphan.plan.programme.ProgrammeDuties;

@Path("/community-projects/{projectId}/training-sessions")
@RunOnVirtualThread
@Tag(name = "training", description = "What the chosen projects teach, to how many, on how many days.")
class ProjectTrainingResource {

    private final TrainingSessions sessions;
    private final CommunityProjectQueries projects;
    private final ProgrammeDuties duties;
    private final HoldTraining hold;

    ProjectTrainingResource(
            TrainingSessions sessions, CommunityProjectQueries projects, ProgrammeDuties duties, HoldTraining hold) {
        this.sessions = sessions;
        this.projects = projects;
        this.duties = duties;
        this.hold = hold;
    }

    @POST
    @Idempotent
    @RequiresScope("plan.write")
    @Operation(
            operationId = "recordTrainingSession",
            summary = "Record a training session",
            description =
                    "Of a project that is chosen or running. Minors are a head-count with a reference to their guardians'"
                            + " consent; beliefs of persons are never recorded. Needs the duty"
                            + " SUPPORT_COMMUNITY_STRENGTHENING in the project's province.")
    public RestResponse<TrainingSessionDetails> record(
            @PathParam("projectId") UUID projectId, @NotNull @Valid NewTrainingSession content) {
        var session = hold.run(projectId, content);
        return Answers.created(session.version(), session, "training-sessions", session.sessionId());
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "listTrainingSessions",
            summary = "List a project's training sessions",
            description = "By day, the oldest first. Only for the programme's agencies.")
    public Listing<TrainingSessionDetails> list(@PathParam("projectId") UUID projectId) {
        duties.requireMember(projects.require(projectId).programmeCode());
        return new Listing<>(sessions.ofProject(projectId));
    }
}
