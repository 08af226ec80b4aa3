package org.saphan.plan.forum;

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

@Path("/enrolments/{enrolmentId}/forums")
@RunOnVirtualThread
@Tag(name = "forums", description = "The two forums in which a community finds its direction and chooses a project.")
class EnrolmentForumResource {

    private final Forums forums;
    private final EnrolmentQueries enrolments;
    private final ProgrammeDuties duties;
    private final HoldForum hold;

    EnrolmentForumResource(Forums forums, EnrolmentQueries enrolments, ProgrammeDuties duties, HoldForum hold) {
        this.forums = forums;
        this.enrolments = enrolments;
        this.duties = duties;
        this.hold = hold;
    }

    @POST
    @Idempotent
    @RequiresScope("plan.write")
    @Operation(
            operationId = "recordForum",
            summary = "Record a community forum",
            description =
                    "One of each number: the first explains and finds a direction; the second, never before it, stores a"
                            + " resolution and chooses a judged project, and what else was proposed is rejected. Needs the"
                            + " duty SUPPORT_COMMUNITY_STRENGTHENING in the enrolment's province.")
    public RestResponse<ForumDetails> record(
            @PathParam("enrolmentId") UUID enrolmentId, @NotNull @Valid NewForum content) {
        var forum = hold.run(enrolmentId, content);
        return Answers.created(forum.version(), forum, "forums", forum.forumId());
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "listForums",
            summary = "List an enrolment's forums",
            description = "The first and the second, as far as they were held. Only for the programme's agencies.")
    public Listing<ForumDetails> list(@PathParam("enrolmentId") UUID enrolmentId) {
        duties.requireMember(enrolments.require(enrolmentId).programmeCode());
        return new Listing<>(forums.ofEnrolment(enrolmentId));
    }
}
