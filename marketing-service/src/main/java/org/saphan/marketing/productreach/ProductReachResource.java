package org.saphan.marketing.productreach;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.saphan.http.NotFound;
import org.saphan.http.RequiresScope;
import org.saphan.marketing.known.registry.KnownProducts;

@Path("/products/{productId}/market-reach")
@RunOnVirtualThread
@Tag(name = "market-reach", description = "How far goods go.")
class ProductReachResource {

    private final Presences presences;
    private final KnownProducts products;
    private final ReachDay days;

    ProductReachResource(Presences presences, KnownProducts products, ReachDay days) {
        this.presences = presences;
        this.products = products;
        this.days = days;
    }

    @GET
    @RequiresScope("marketing.read")
    @Operation(
            operationId = "readProductReach",
            summary = "Read how far a product goes",
            description = "Through the channels in which it is live, and over time with its pauses. An onboarding that"
                    + " names no product counts for the entrepreneur alone.")
    public ProductMarketReach read(
            @PathParam("productId") UUID productId,
            @Parameter(description = "On which day; absent means today.") @QueryParam("asOf") @Nullable LocalDate asOf) {
        if (products.ownerOf(productId).isEmpty()) {
            throw new NotFound("product", productId);
        }
        return ProductMarketReach.of(productId, days.of(asOf), presences.of(productId));
    }
}
