package org.saphan.plan.partnercomment;

import io.smallrye.common.annotation.RunOnVirtualThread;
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

@Path("/partner-comments/{id}")
@RunOnVirtualThread
@Tag(name = "partner comments")
class PartnerCommentResource {

    private final PartnerComments comments;
    private final ProgrammeDuties duties;
    private final WithdrawComment withdraw;

    PartnerCommentResource(PartnerComments comments, ProgrammeDuties duties, WithdrawComment withdraw) {
        this.comments = comments;
        this.duties = duties;
        this.withdraw = withdraw;
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "readPartnerComment",
            summary = "Read a partner's comment",
            description = "One comment by its id. Only for the programme's agencies.")
    public RestResponse<PartnerCommentDetails> read(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        var comment = comments.require(id);
        duties.requireMember(comment.programmeCode());
        return Answers.read(comment.version(), comment.details(), ifNoneMatch);
    }

    @PUT
    @Path("/withdrawal")
    @RequiresScope("plan.write")
    @Operation(
            operationId = "withdrawPartnerComment",
            summary = "Take a comment back",
            description = "Its text is forgotten; that there was one stays. By the agency that made it.")
    public RestResponse<PartnerCommentDetails> withdraw(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var comment = withdraw.run(id, IfMatch.of(ifMatch));
        return Answers.ok(comment.version(), comment);
    }
}
