package org.saphan.marketing.valuemeasurement;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.saphan.http.Answers;
import org.saphan.http.Idempotent;
import org.saphan.http.Listing;
import org.saphan.http.RequiresScope;
import org.saphan.marketing.programmeagency.ProgrammeAgencies;

@Path("/products/{productId}/value-measurements")
@RunOnVirtualThread
@Tag(name = "value-measurements", description = "The value that programmes added to products.")
class ProductValueResource {

    private final ValueMeasurements measurements;
    private final ValueDuties duties;
    private final ProgrammeAgencies agencies;
    private final RecordValueMeasurement record;

    ProductValueResource(
            ValueMeasurements measurements,
            ValueDuties duties,
            ProgrammeAgencies agencies,
            RecordValueMeasurement record) {
        this.measurements = measurements;
        this.duties = duties;
        this.agencies = agencies;
        this.record = record;
    }

    @POST
    @Idempotent
    @RequiresScope("marketing.write")
    @Operation(
            operationId = "recordValueMeasurement",
            summary = "Record what a product was worth before",
            description = "One stands for each product, programme and method. By OPS-MOC, or an agency to which the"
                    + " programme gives SUPPORT_MARKETING where the entrepreneur is.")
    public RestResponse<ValueMeasurementDetails> record(
            @PathParam("productId") UUID productId, @NotNull @Valid NewValueMeasurement content) {
        var measurement = record.run(productId, content);
        return Answers.created(
                measurement.version(), measurement, "value-measurements", measurement.valueMeasurementId());
    }

    @GET
    @RequiresScope("marketing.read")
    @Operation(
            operationId = "listValueMeasurements",
            summary = "List a product's measurements",
            description = "Those that stand and those that were superseded, by programme. Only those of programmes that"
                    + " the calling agency is one of; OPS-MOC sees all.")
    public Listing<ValueMeasurementDetails> list(@PathParam("productId") UUID productId) {
        duties.requireKnown(productId);
        return new Listing<>(measurements.ofProduct(productId).stream()
                .filter(each -> agencies.isReader(each.programmeCode()))
                .map(ValueMeasurement::details)
                .toList());
    }
}
