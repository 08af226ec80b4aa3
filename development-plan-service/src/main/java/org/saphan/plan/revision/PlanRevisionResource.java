package org.saphan.plan.revision;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.saphan.http.Answers;
import org.saphan.http.Cursor;
import org.saphan.http.Idempotent;
import org.saphan.http.InvalidCursor;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.http.RequiresScope;
import org.saphan.plan.developmentplan.PlanQueries;
import org.saphan.plan.programme.ProgrammeDuties;

@Path("/plans/{planId}/revisions")
@RunOnVirtualThread
@Tag(name = "plan revisions", description = "Changes of approved plans, one open at a time.")
class PlanRevisionResource {

    private final PlanRevisions revisions;
    private final PlanQueries plans;
    private final ProgrammeDuties duties;
    private final BeginRevision begin;

    PlanRevisionResource(
            PlanRevisions revisions, PlanQueries plans, ProgrammeDuties duties, BeginRevision begin) {
        this.revisions = revisions;
        this.plans = plans;
        this.duties = duties;
        this.begin = begin;
    }

    @POST
    @Idempotent
    @RequiresScope("plan.write")
    @Operation(
            operationId = "beginPlanRevision",
            summary = "Begin to revise a plan",
            description = "A draft copy of an approved plan's activities, to be rewritten; one open at a time. By an"
                    + " agency with the duty ASSESS_POTENTIAL or any SUPPORT_… in the programme.")
    public RestResponse<RevisionDetails> begin(
            @PathParam("planId") UUID planId, @NotNull @Valid RevisionReason reason) {
        var revision = begin.run(planId, reason);
        return Answers.created(revision.version(), revision, "plans", planId, "revisions", revision.number());
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "listPlanRevisions",
            summary = "List a plan's revisions",
            description = "The newest first. Only for the programme's agencies.")
    public Page<RevisionDetails> list(@PathParam("planId") UUID planId, @Valid @BeanParam PageRequest page) {
        duties.requireMember(plans.require(planId).programmeCode());
        var rows = revisions.list(planId, before(page), page.limit() + 1);
        return Page.of(rows, page.limit(), row -> Cursor.of(row.number()), PlanRevision::details);
    }

    private static int before(PageRequest page) {
        var after = page.after(1);
        try {
            return after == null ? Integer.MAX_VALUE : Integer.parseInt(after.key().getFirst());
        } catch (NumberFormatException _) {
            throw new InvalidCursor();
        }
    }
}
