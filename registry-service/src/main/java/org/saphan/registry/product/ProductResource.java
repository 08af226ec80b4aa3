package org.saphan.registry.product;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.IfMatch;
import org.saphan.http.RequiresScope;
import org.saphan.registry.reason.ChangeReason;

@Path("/products/{id}")
@RunOnVirtualThread
@Tag(name = "products")
class ProductResource {

    private final Products products;
    private final AmendProduct amend;

    ProductResource(Products products, AmendProduct amend) {
        this.products = products;
        this.amend = amend;
    }

    @GET
    @RequiresScope("registry.read")
    @Operation(operationId = "readProduct", summary = "Read a product", description = "One product by its id.")
    public RestResponse<ProductDetails> read(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Size(max = 200) @Nullable String ifNoneMatch) {
        var details = products.require(id).details();
        return Answers.read(details.version(), details, ifNoneMatch);
    }

    @PUT
    @RequiresScope("registry.write")
    @Operation(
            operationId = "amendProduct",
            summary = "Rewrite a product",
            description = "Only CDD. Replaces everything that is known of the product.")
    public RestResponse<ProductDetails> amend(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch,
            @Parameter(description = "Why, in percent-encoded UTF-8; at most 500 characters. Shown in the history.")
                    @HeaderParam("Change-Reason")
                    @Size(max = ChangeReason.LONGEST_HEADER) @Nullable String changeReason,
            @NotNull @Valid ProductContent content) {
        var details = amend.run(id, content, ChangeReason.of(changeReason), IfMatch.of(ifMatch));
        return Answers.ok(details.version(), details);
    }
}
