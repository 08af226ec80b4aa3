package org.saphan.marketing.valuemeasurement;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.saphan.marketing.programmeagency.ProgrammeAgencies;

@Path("/value-measurements/{id}")
@RunOnVirtualThread
@Tag(name = "value-measurements")
class ValueMeasurementResource {

    private final ValueMeasurements measurements;
    private final ProgrammeAgencies agencies;
    private final MeasureValue measure;
    private final SupersedeValueMeasurement supersede;

    ValueMeasurementResource(
            ValueMeasurements measurements,
            ProgrammeAgencies agencies,
            MeasureValue measure,
            SupersedeValueMeasurement supersede) {
        this.measurements = measurements;
        this.agencies = agencies;
        this.measure = measure;
        this.supersede = supersede;
    }

    @GET
    @RequiresScope("marketing.read")
    @Operation(
            operationId = "readValueMeasurement",
            summary = "Read a measurement",
            description = "One measurement by its id, with its gain. Only for the programme's agencies and OPS-MOC.")
    public RestResponse<ValueMeasurementDetails> read(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Size(max = 200) @Nullable String ifNoneMatch) {
        var measurement = measurements.require(id).details();
        agencies.requireReader(measurement.programmeCode());
        return Answers.read(measurement.version(), measurement, ifNoneMatch);
    }

    @PUT
    @Path("/result")
    @RequiresScope("marketing.write")
    @Operation(
            operationId = "measureValue",
            summary = "Add what the product was worth afterwards",
            description = "Once, by the method of the baseline, of a period that begins after the baseline's. By"
                    + " OPS-MOC, or an agency to which the programme gives SUPPORT_MARKETING where the entrepreneur"
                    + " is.")
    public RestResponse<ValueMeasurementDetails> measure(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch,
            @NotNull @Valid ValueResult result) {
        var measurement = measure.run(id, result, IfMatch.of(ifMatch));
        return Answers.ok(measurement.version(), measurement);
    }

    @POST
    @Path("/supersession")
    @Idempotent
    @RequiresScope("marketing.write")
    @Operation(
            operationId = "supersedeValueMeasurement",
            summary = "Correct a measurement",
            description = "The old one stays and names the new one, which says why and stands in its place. By OPS-MOC,"
                    + " or an agency to which the programme gives SUPPORT_MARKETING where the entrepreneur is.")
    public RestResponse<ValueMeasurementDetails> supersede(
            @PathParam("id") UUID id, @NotNull @Valid ValueSupersession content) {
        var measurement = supersede.run(id, content);
        return Answers.created(
                measurement.version(), measurement, "value-measurements", measurement.valueMeasurementId());
    }
}
