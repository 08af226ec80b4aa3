package org.saphan.plan.partnercomment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.Cursor;
import org.saphan.http.Idempotent;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.http.RequiresScope;
import org.saphan.plan.enrolment.EnrolmentQueries;
import org.saphan.plan.programme.ProgrammeDuties;

@Path("/enrolments/{enrolmentId}/partner-comments")
@RunOnVirtualThread
@Tag(name = "partner comments", description = "What the partner agencies say about the work with a community.")
class EnrolmentCommentResource {

    private final PartnerComments comments;
    private final EnrolmentQueries enrolments;
    private final ProgrammeDuties duties;
    private final CommentAsPartner comment;

    EnrolmentCommentResource(
            PartnerComments comments, EnrolmentQueries enrolments, ProgrammeDuties duties, CommentAsPartner comment) {
        this.comments = comments;
        this.enrolments = enrolments;
        this.duties = duties;
        this.comment = comment;
    }

    @POST
    @Idempotent
    @RequiresScope("plan.write")
    @Operation(
            operationId = "commentAsPartner",
            summary = "Comment on the work with a community",
            description = "On a district meeting, a forum, a project or a training session of this enrolment. By any agency"
                    + " of the programme.")
    public RestResponse<PartnerCommentDetails> comment(
            @PathParam("enrolmentId") UUID enrolmentId, @NotNull @Valid NewPartnerComment content) {
        var made = comment.run(enrolmentId, content);
        return Answers.created(made.version(), made, "partner-comments", made.commentId());
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "listPartnerComments",
            summary = "List the comments on the work with a community",
            description = "Oldest first, all or those on one thing. Only for the programme's agencies.")
    public Page<PartnerCommentDetails> list(
            @PathParam("enrolmentId") UUID enrolmentId,
            @QueryParam("on") @Nullable CommentedKind on,
            @QueryParam("subject") @Nullable UUID subjectId,
            @BeanParam @Valid PageRequest page) {
        duties.requireMember(enrolments.require(enrolmentId).programmeCode());
        var rows = comments.page(enrolmentId, on, subjectId, page.afterId(), page.limit());
        return Page.of(rows, page.limit(), row -> Cursor.of(row.id()), PartnerComment::details);
    }
}
