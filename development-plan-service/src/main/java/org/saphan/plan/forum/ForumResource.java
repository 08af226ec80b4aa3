package org.saphan.plan.forum;

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

@Path("/forums/{id}")
@RunOnVirtualThread
@Tag(name = "forums")
class ForumResource {

    private final Forums forums;
    private final ProgrammeDuties duties;
    private final CorrectForum correct;

    ForumResource(Forums forums, ProgrammeDuties duties, CorrectForum correct) {
        this.forums = forums;
        this.duties = duties;
        this.correct = correct;
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "readForum",
            summary = "Read a community forum",
            description = "One forum by its id. Only for the programme's agencies.")
    public RestResponse<ForumDetails> read(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        var forum = forums.require(id);
        duties.requireMember(forum.programmeCode());
        return Answers.read(forum.version(), forum.details(), ifNoneMatch);
    }

    @PUT
    @RequiresScope("plan.write")
    @Operation(
            operationId = "correctForum",
            summary = "Correct a community forum",
            description = "Puts head-counts and minutes right; its day, resolution and choice stand. Needs the duty"
                    + " SUPPORT_COMMUNITY_STRENGTHENING in its province.")
    public RestResponse<ForumDetails> correct(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ForumCorrection correction) {
        var forum = correct.run(id, correction, IfMatch.of(ifMatch));
        return Answers.ok(forum.version(), forum);
    }
}
