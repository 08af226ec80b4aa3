package org.saphan.plan.overdue;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.saphan.http.BangkokDays;
import org.saphan.http.Cursor;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.http.RequiresScope;
import org.saphan.plan.programme.Duty;
import org.saphan.plan.programme.ProgrammeAgency;
import org.saphan.plan.programme.ProgrammeDetails;
import org.saphan.plan.programme.ProgrammeDuties;
import org.saphan.plan.programme.ProgrammeQueries;

@Path("/programmes/{code}/overdue-steps")
@RunOnVirtualThread
@Tag(name = "reports", description = "What the programmes have come to.")
class OverdueResource {

    private final OverdueSteps steps;
    private final ProgrammeQueries programmes;
    private final ProgrammeDuties duties;
    private final Clock clock;

    OverdueResource(OverdueSteps steps, ProgrammeQueries programmes, ProgrammeDuties duties, Clock clock) {
        this.steps = steps;
        this.programmes = programmes;
        this.duties = duties;
        this.clock = clock;
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "listOverdueSteps",
            summary = "List what is overdue",
            description = "Activities that are not completed after their last day, hand-overs that nobody has answered"
                    + " in time, plans and revisions that wait for approval; the longest overdue first. Only for the"
                    + " programme's agencies.")
    public Page<OverdueStep> list(
            @Parameter(example = "OTOP_TO_SME") @PathParam("code") @Size(max = 40) String code,
            @Parameter(description = "Whose turn it is.") @QueryParam("agency") @Size(max = 20) @Nullable String agency,
            @QueryParam("kind") @Nullable OverdueKind kind,
            @Valid @BeanParam PageRequest page) {
        duties.requireMember(code);
        var programme = programmes.require(code);
        var today = BangkokDays.today(clock);
        var filter = new OverdueFilter(code, today, approverIn(programme), agency, kind);
        var rows = steps.list(filter, page.after(2), page.limit() + 1);
        return Page.of(
                rows,
                page.limit(),
                row -> Cursor.of(row.dueOn(), row.id()),
                row -> OverdueStep.of(row, today, programme.escalation()));
    }

    /// The first agency of the programme that approves plans; its owner where none does.
    private static String approverIn(ProgrammeDetails programme) {
        return programme.agencies().stream()
                .filter(each -> each.duties().contains(Duty.APPROVE_PLAN))
                .map(ProgrammeAgency::agency)
                .findFirst()
                .orElse(programme.ownerAgency());
    }
}
