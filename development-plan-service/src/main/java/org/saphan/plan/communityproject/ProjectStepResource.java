package org.saphan.plan.communityproject;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.saphan.plan.criterion.ProjectJudgement;

@Path("/community-projects/{id}")
@RunOnVirtualThread
@Tag(name = "community projects")
class ProjectStepResource {

    private final JudgeProject judge;
    private final RejectProject reject;
    private final StartProject start;
    private final FinishProject finish;

    ProjectStepResource(JudgeProject judge, RejectProject reject, StartProject start, FinishProject finish) {
        this.judge = judge;
        this.reject = reject;
        this.start = start;
        this.finish = finish;
    }

    @PUT
    @Path("/judgement")
    @RequiresScope("plan.write")
    @Operation(
            operationId = "judgeCommunityProject",
            summary = "Judge a proposal",
            description = "On all six dimensions and the link to OTOP; the last judgement is in force. Without a dimension or the"
                    + " link that was found, no forum chooses it."
                    + " Needs the duty SUPPORT_COMMUNITY_STRENGTHENING in its province.")
    public RestResponse<CommunityProjectDetails> judge(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ProjectJudgement judgement) {
        var project = judge.run(id, judgement, IfMatch.of(ifMatch));
        return Answers.ok(project.version(), project);
    }

    @PUT
    @Path("/rejection")
    @RequiresScope("plan.write")
    @Operation(
            operationId = "rejectCommunityProject",
            summary = "Give a proposal up",
            description = "Before a forum decided; what a forum does not choose is rejected by its resolution."
                    + " Needs the duty SUPPORT_COMMUNITY_STRENGTHENING in its province.")
    public RestResponse<CommunityProjectDetails> reject(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ProjectRejection rejection) {
        var project = reject.run(id, rejection, IfMatch.of(ifMatch));
        return Answers.ok(project.version(), project);
    }

    @PUT
    @Path("/start")
    @RequiresScope("plan.write")
    @Operation(
            operationId = "startCommunityProject",
            summary = "Start a chosen project",
            description = "Its work begins; in a programme that develops by community projects the group is enrolled now."
                    + " Needs the duty SUPPORT_COMMUNITY_STRENGTHENING in its province.")
    public RestResponse<CommunityProjectDetails> start(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ProjectStart beginning) {
        var project = start.run(id, beginning, IfMatch.of(ifMatch));
        return Answers.ok(project.version(), project);
    }

    @PUT
    @Path("/completion")
    @RequiresScope("plan.write")
    @Operation(
            operationId = "completeCommunityProject",
            summary = "Complete a project",
            description = "What came of it, in a text without names."
                    + " Needs the duty SUPPORT_COMMUNITY_STRENGTHENING in its province.")
    public RestResponse<CommunityProjectDetails> finish(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ProjectResult result) {
        var project = finish.run(id, result, IfMatch.of(ifMatch));
        return Answers.ok(project.version(), project);
    }
}
