package org.saphan.plan.enrolledproduct;

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
import org.saphan.plan.enrolment.EnrolmentQueries;

@Path("/enrolments/{id}/products")
@RunOnVirtualThread
@Tag(name = "enrolled-products", description = "The products that take part in programmes.")
class EnrolmentProductResource {

    private final EnrolledProducts products;
    private final EnrolmentQueries enrolments;
    private final TakeUpProduct takeUp;

    EnrolmentProductResource(EnrolledProducts products, EnrolmentQueries enrolments, TakeUpProduct takeUp) {
        this.products = products;
        this.enrolments = enrolments;
        this.takeUp = takeUp;
    }

    @POST
    @Idempotent
    @RequiresScope("plan.write")
    @Operation(
            operationId = "takeUpProduct",
            summary = "Take a product up",
            description = "A product of an entrepreneur who holds a place, rated with the programme's stars in a round"
                    + " that it counts. Needs the duty SELECT in the entrepreneur's province.")
    public RestResponse<EnrolledProductDetails> takeUp(
            @PathParam("id") UUID id, @NotNull @Valid NewEnrolledProduct content) {
        var product = takeUp.run(id, content.productId());
        return Answers.created(product.version(), product, "enrolled-products", product.enrolledProductId());
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "listEnrolledProducts",
            summary = "List an entrepreneur's products in a programme",
            description = "Those that take part and those that were removed, the oldest first. No duty is needed.")
    public Listing<EnrolledProductDetails> list(@PathParam("id") UUID id) {
        return new Listing<>(products.ofEnrolment(enrolments.require(id).id()));
    }
}
