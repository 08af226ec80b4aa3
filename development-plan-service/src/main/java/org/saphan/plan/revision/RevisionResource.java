package org.saphan.plan.revision;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.IfMatch;
import org.saphan.http.RequiresScope;
import org.saphan.plan.programme.ProgrammeDuties;

@Path("/plans/{planId}/revisions/{number}")
@RunOnVirtualThread
@Tag(name = "plan revisions", description = "Changes of approved plans, one open at a time.")
class RevisionResource {

    private final PlanRevisions revisions;
    private final ProgrammeDuties duties;
    private final RewriteRevision rewrite;
    private final SubmitRevision submit;

    RevisionResource(
            PlanRevisions revisions, ProgrammeDuties duties, RewriteRevision rewrite, SubmitRevision submit) {
        this.revisions = revisions;
        this.duties = duties;
        this.rewrite = rewrite;
        this.submit = submit;
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "readPlanRevision",
            summary = "Read a revision",
            description = "With all activities as it wants them, and the diagnosed problems that none of them would"
                    + " meet. Only for the programme's agencies.")
    public RestResponse<RevisionDetails> read(
            @PathParam("planId") UUID planId,
            @Parameter(example = "1") @PathParam("number") @Min(1) @Max(100_000) int number,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        var revision = revisions.require(planId, number);
        duties.requireMember(revision.programmeCode());
        return Answers.read(revision.version(), revision.details(), ifNoneMatch);
    }

    @PUT
    @Path("/activities")
    @RequiresScope("plan.write")
    @Operation(
            operationId = "rewritePlanRevision",
            summary = "Rewrite a revision's activities",
            description = "The whole list, while the revision is a draft or returned. Those that are kept come with"
                    + " their ids. What is completed stays as it is, and an activity with committed money stays with its"
                    + " agency at no less than that. By an agency with the duty ASSESS_POTENTIAL or any"
                    + " SUPPORT_… in the programme.")
    public RestResponse<RevisionDetails> rewrite(
            @PathParam("planId") UUID planId,
            @Parameter(example = "1") @PathParam("number") @Min(1) @Max(100_000) int number,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid RevisedActivities activities) {
        var revision = rewrite.run(planId, number, activities, IfMatch.of(ifMatch));
        return Answers.ok(revision.version(), revision);
    }

    @PUT
    @Path("/submission")
    @RequiresScope("plan.write")
    @Operation(
            operationId = "submitPlanRevision",
            summary = "Submit a revision",
            description = "Puts a draft or returned revision before the approving agency. By an agency with the duty"
                    + " ASSESS_POTENTIAL or any SUPPORT_… in the programme.")
    public RestResponse<RevisionDetails> submit(
            @PathParam("planId") UUID planId,
            @Parameter(example = "1") @PathParam("number") @Min(1) @Max(100_000) int number,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        var revision = submit.run(planId, number, IfMatch.of(ifMatch));
        return Answers.ok(revision.version(), revision);
    }
}
