package org.saphan.plan.planedition;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.http.Cursor;
import org.saphan.http.InvalidCursor;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.http.RequiresScope;
import org.saphan.plan.developmentplan.PlanQueries;
import org.saphan.plan.programme.ProgrammeDuties;

@Path("/plans/{planId}/editions")
@RunOnVirtualThread
@Tag(name = "plan editions", description = "Each approved plan as it was at any time.")
class PlanEditionResource {

    private final PlanEditions editions;
    private final PlanQueries plans;
    private final ProgrammeDuties duties;

    PlanEditionResource(PlanEditions editions, PlanQueries plans, ProgrammeDuties duties) {
        this.editions = editions;
        this.plans = plans;
        this.duties = duties;
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "listPlanEditions",
            summary = "List a plan's editions",
            description = "As approved, and after each revision, hand-over and transfer, the newest first. Only for the"
                    + " programme's agencies.")
    public Page<EditionDetails> list(@PathParam("planId") UUID planId, @Valid @BeanParam PageRequest page) {
        duties.requireMember(plans.require(planId).programmeCode());
        var rows = editions.list(planId, before(page), page.limit() + 1);
        return Page.of(rows, page.limit(), row -> Cursor.of(row.edition()), PlanEdition::details);
    }

    @GET
    @Path("/{edition}")
    @RequiresScope("plan.read")
    @Operation(
            operationId = "readPlanEdition",
            summary = "Read a plan's edition",
            description = "The plan as it was then. Only for the programme's agencies.")
    public EditionDetails read(
            @PathParam("planId") UUID planId,
            @Parameter(example = "1") @PathParam("edition") @Min(1) @Max(100_000) int edition) {
        duties.requireMember(plans.require(planId).programmeCode());
        return editions.require(planId, edition).details();
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
