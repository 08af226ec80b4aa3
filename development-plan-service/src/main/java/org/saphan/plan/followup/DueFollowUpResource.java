package org.saphan.plan.followup;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
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
import org.saphan.plan.programme.ProgrammeDuties;
import org.saphan.plan.programme.ProgrammeQueries;

@Path("/programmes/{code}/due-follow-ups")
@RunOnVirtualThread
@Tag(name = "follow-up", description = "What became of entrepreneurs after their graduation.")
class DueFollowUpResource {

    private final DueFollowUps due;
    private final ProgrammeQueries programmes;
    private final ProgrammeDuties duties;
    private final Clock clock;

    DueFollowUpResource(DueFollowUps due, ProgrammeQueries programmes, ProgrammeDuties duties, Clock clock) {
        this.due = due;
        this.programmes = programmes;
        this.duties = duties;
        this.clock = clock;
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "listDueFollowUps",
            summary = "List the follow-ups that are due",
            description = "The visits of graduates that have become due and are not recorded, the longest due"
                    + " first. Only for the programme's agencies.")
    public Page<DueFollowUp> list(
            @Parameter(example = "OTOP_TO_SME") @PathParam("code") @Size(max = 40) String code,
            @QueryParam("province") @Pattern(regexp = "\\d{2}") @Nullable String province,
            @Valid @BeanParam PageRequest page) {
        duties.requireMember(code);
        var today = BangkokDays.today(clock);
        var rows = due.list(programmes.require(code), today, province, page.after(2), page.limit() + 1);
        return Page.of(rows, page.limit(), row -> Cursor.of(row.dueOn(), row.enrolmentId()));
    }
}
