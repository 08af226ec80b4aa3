package org.saphan.plan.training;

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

@Path("/training-sessions/{id}")
@RunOnVirtualThread
@Tag(name = "training")
class TrainingSessionResource {

    private final TrainingSessions sessions;
    private final ProgrammeDuties duties;
    private final CorrectTraining correct;

    TrainingSessionResource(TrainingSessions sessions, ProgrammeDuties duties, CorrectTraining correct) {
        this.sessions = sessions;
        this.duties = duties;
        this.correct = correct;
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "readTrainingSession",
            summary = "Read a training session",
            description = "One session by its id. Only for the programme's agencies.")
    public RestResponse<TrainingSessionDetails> read(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        var session = sessions.require(id);
        duties.requireMember(session.programmeCode());
        return Answers.read(session.version(), session.details(), ifNoneMatch);
    }

    @PUT
    @RequiresScope("plan.write")
    @Operation(
            operationId = "correctTrainingSession",
            summary = "Correct a training session",
            description = "Replaces what was recorded, except whose participants they are. Needs the duty"
                    + " SUPPORT_COMMUNITY_STRENGTHENING in its province.")
    public RestResponse<TrainingSessionDetails> correct(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NewTrainingSession content) {
        var session = correct.run(id, content, IfMatch.of(ifMatch));
        return Answers.ok(session.version(), session);
    }
}
