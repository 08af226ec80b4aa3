package org.saphan.plan.indicatorvalue;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.Idempotent;
import org.saphan.http.IfMatch;
import org.saphan.http.RequiresScope;
import org.saphan.plan.programme.ProgrammeDuties;

@Path("/indicator-values/{id}")
@RunOnVirtualThread
@Tag(name = "indicator-values")
class IndicatorValueResource {

    private final IndicatorValues values;
    private final ProgrammeDuties duties;
    private final MeasureIndicatorValue measure;
    private final SupersedeIndicatorValue supersede;

    IndicatorValueResource(
            IndicatorValues values,
            ProgrammeDuties duties,
            MeasureIndicatorValue measure,
            SupersedeIndicatorValue supersede) {
        this.values = values;
        this.duties = duties;
        this.measure = measure;
        this.supersede = supersede;
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "readIndicatorValue",
            summary = "Read a result",
            description = "One result by its id, with its increase. Only for the programme's agencies.")
    public RestResponse<IndicatorValueDetails> read(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        var value = values.require(id).details();
        duties.requireMember(value.programmeCode());
        return Answers.read(value.version(), value, ifNoneMatch);
    }

    @PUT
    @Path("/measurement")
    @RequiresScope("plan.write")
    @Operation(
            operationId = "measureIndicatorValue",
            summary = "Add what came after",
            description = "Once, to a result of which only the baseline was known, by the same method. Needs the duty"
                    + " MONITOR, DEVELOP or any SUPPORT_… in the entrepreneur's province.")
    public RestResponse<IndicatorValueDetails> measure(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid IndicatorMeasurement measurement) {
        var value = measure.run(id, measurement, IfMatch.of(ifMatch));
        return Answers.ok(value.version(), value);
    }

    @POST
    @Path("/supersession")
    @Idempotent
    @RequiresScope("plan.write")
    @Operation(
            operationId = "supersedeIndicatorValue",
            summary = "Correct a result",
            description = "The old one stays and names the new one, which says why and stands in its place. Needs the"
                    + " duty MONITOR, DEVELOP or any SUPPORT_… in the entrepreneur's province.")
    public RestResponse<IndicatorValueDetails> supersede(
            @PathParam("id") UUID id, @NotNull @Valid IndicatorSupersession content) {
        var value = supersede.run(id, content);
        return Answers.created(value.version(), value, "indicator-values", value.indicatorValueId());
    }
}
