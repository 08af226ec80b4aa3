package org.saphan.plan.handover;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.http.Cursor;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.http.RequiresScope;
import org.saphan.plan.programme.ProgrammeDuties;

@Path("/hand-overs")
@RunOnVirtualThread
@Tag(name = "hand-overs", description = "Steps of plans on their way to another agency.")
class HandOverResource {

    private final HandOvers handOvers;
    private final ProgrammeDuties duties;
    private final CallingAgency caller;
    private final Clock clock;

    HandOverResource(HandOvers handOvers, ProgrammeDuties duties, CallingAgency caller, Clock clock) {
        this.handOvers = handOvers;
        this.duties = duties;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "listHandOvers",
            summary = "List hand-overs",
            description = "The oldest first: all of a programme, for its agencies; without a programme, those that the"
                    + " calling agency gives or gets.")
    public Page<HandOverDetails> list(
            @QueryParam("programme") @Size(max = 60) @Nullable String programme,
            @Parameter(description = "The agency that is asked.")
                    @QueryParam("to")
                    @Size(max = 20) @Nullable String toAgency,
            @QueryParam("state") @Nullable HandOverState state,
            @Parameter(description = "Only those that nobody answered in time.") @QueryParam("overdue")
                    boolean overdue,
            @Valid @BeanParam PageRequest page) {
        if (programme != null) {
            duties.requireMember(programme);
        }
        var today = BangkokDays.today(clock);
        var party = programme == null ? caller.code() : null;
        var filter = new HandOverFilter(programme, party, toAgency, state, overdue ? today : null);
        var rows = handOvers.list(filter, page.afterId(), page.limit() + 1);
        return Page.of(rows, page.limit(), row -> Cursor.of(row.id()), row -> row.details(today));
    }

    @GET
    @Path("/{id}")
    @RequiresScope("plan.read")
    @Operation(
            operationId = "readHandOver",
            summary = "Read a hand-over",
            description = "One hand-over by its id. Only for the programme's agencies.")
    public RestResponse<HandOverDetails> read(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        var handOver = handOvers.require(id);
        duties.requireMember(handOver.programmeCode());
        return Answers.read(handOver.version(), handOver.details(BangkokDays.today(clock)), ifNoneMatch);
    }
}
