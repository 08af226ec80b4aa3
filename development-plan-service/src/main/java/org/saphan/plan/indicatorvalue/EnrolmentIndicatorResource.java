package org.saphan.plan.indicatorvalue;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
import org.saphan.http.Idempotent;
import org.saphan.http.Listing;
import org.saphan.http.RequiresScope;
import org.saphan.plan.enrolment.EnrolmentQueries;
import org.saphan.plan.programme.ProgrammeDuties;

@Path("/enrolments/{id}/indicator-values")
@RunOnVirtualThread
@Tag(name = "indicator-values", description = "What came of a programme at each entrepreneur.")
class EnrolmentIndicatorResource {

    private final IndicatorValues values;
    private final EnrolmentQueries enrolments;
    private final ProgrammeDuties duties;
    private final RecordIndicatorValue record;

    EnrolmentIndicatorResource(
            IndicatorValues values, EnrolmentQueries enrolments, ProgrammeDuties duties, RecordIndicatorValue record) {
        this.values = values;
        this.enrolments = enrolments;
        this.duties = duties;
        this.record = record;
    }

    @POST
    @Idempotent
    @RequiresScope("plan.write")
    @Operation(
            operationId = "recordIndicatorValue",
            summary = "Record a result",
            description = "Of an indicator and by a method of the programme's terms, for who holds or held through a"
                    + " place; one stands for each indicator and period, and periods do not overlap. Needs the duty"
                    + " MONITOR, DEVELOP or any SUPPORT_… in the entrepreneur's province.")
    public RestResponse<IndicatorValueDetails> record(
            @PathParam("id") UUID id, @NotNull @Valid NewIndicatorValue content) {
        var value = record.run(id, content);
        return Answers.created(value.version(), value, "indicator-values", value.indicatorValueId());
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "listIndicatorValues",
            summary = "List an entrepreneur's results",
            description = "Those that stand and those that were superseded, by indicator and period. Only for the"
                    + " programme's agencies.")
    public Listing<IndicatorValueDetails> list(
            @PathParam("id") UUID id,
            @QueryParam("code") @Size(max = 60) @Pattern(regexp = "[A-Z][A-Z0-9_]*") @Nullable String code) {
        duties.requireMember(enrolments.require(id).programmeCode());
        return new Listing<>(values.ofEnrolment(id, code));
    }
}
