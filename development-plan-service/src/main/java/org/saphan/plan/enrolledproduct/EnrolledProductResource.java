package org.saphan.plan.enrolledproduct;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.IfMatch;
import org.saphan.http.RequiresScope;

@Path("/enrolled-products/{id}")
@RunOnVirtualThread
@Tag(name = "enrolled-products")
class EnrolledProductResource {

    private final EnrolledProducts products;
    private final RemoveProduct remove;

    EnrolledProductResource(EnrolledProducts products, RemoveProduct remove) {
        this.products = products;
        this.remove = remove;
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "readEnrolledProduct",
            summary = "Read a product's part in a programme",
            description = "With the rating that it was taken up on. No duty is needed.")
    public RestResponse<EnrolledProductDetails> read(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        var product = products.require(id).details();
        return Answers.read(product.version(), product, ifNoneMatch);
    }

    @PUT
    @Path("/removal")
    @RequiresScope("plan.write")
    @Operation(
            operationId = "removeEnrolledProduct",
            summary = "Take a product out",
            description = "It takes part no more, and may be taken up again. Needs the duty SELECT in the"
                    + " entrepreneur's province.")
    public RestResponse<EnrolledProductDetails> remove(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ProductRemoval removal) {
        var product = remove.run(id, removal, IfMatch.of(ifMatch));
        return Answers.ok(product.version(), product);
    }
}
