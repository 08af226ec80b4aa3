package org.saphan.plan.reservation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.RequiresScope;
import org.saphan.plan.developmentplan.PlanQueries;
import org.saphan.plan.programme.ProgrammeDuties;

@Path("/plans/{planId}/reservation")
@RunOnVirtualThread
@Tag(name = "budget")
class ReservationResource {

    private final Reservations reservations;
    private final PlanQueries plans;
    private final ProgrammeDuties duties;

    ReservationResource(Reservations reservations, PlanQueries plans, ProgrammeDuties duties) {
        this.reservations = reservations;
        this.plans = plans;
        this.duties = duties;
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "readReservation",
            summary = "Read what a plan sets aside",
            description =
                    "By activity, agency and fiscal year, committed or not. There is none before the plan is approved, nor"
                            + " for a plan that costs nothing. Only for the programme's agencies.")
    public RestResponse<ReservationDetails> read(
            @PathParam("planId") UUID planId, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        duties.requireMember(plans.require(planId).programmeCode());
        var reservation = reservations.require(planId).details();
        return Answers.read(reservation.version(), reservation, ifNoneMatch);
    }
}
