package org.saphan.marketing.productioncapacity;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.Cursor;
import org.saphan.http.Idempotent;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.http.RequiresScope;

@Path("/products/{productId}/production-capacities")
@RunOnVirtualThread
@Tag(name = "products", description = "What is known in the market of products: how much can be made, and more.")
class ProductionCapacityResource {

    private final ProductionCapacities capacities;
    private final StateProductionCapacity state;

    ProductionCapacityResource(ProductionCapacities capacities, StateProductionCapacity state) {
        this.capacities = capacities;
        this.state = state;
    }

    @POST
    @Idempotent
    @RequiresScope("marketing.write")
    @Operation(
            operationId = "stateProductionCapacity",
            summary = "State how much of a product can be made in a month",
            description = "The latest statement in a unit counts for channels that ask for goods in it. By OPS-MOC, or"
                    + " by an agency to which the programme gives SUPPORT_MARKETING where the product's maker is.")
    public RestResponse<ProductionCapacityDetails> state(
            @PathParam("productId") UUID productId, @NotNull @Valid NewProductionCapacity statement) {
        var capacity = state.run(productId, statement);
        return Answers.created(
                capacity.version(),
                capacity,
                "products",
                productId,
                "production-capacities",
                capacity.productionCapacityId());
    }

    @GET
    @RequiresScope("marketing.read")
    @Operation(
            operationId = "listProductionCapacities",
            summary = "List how much of a product could be made",
            description = "Every statement, the oldest first. No duty is needed.")
    public Page<ProductionCapacityDetails> list(
            @PathParam("productId") UUID productId, @BeanParam @Valid PageRequest page) {
        return Page.of(
                capacities.of(productId, page), page.limit(), row -> Cursor.of(row.id()), ProductionCapacity::details);
    }

    @GET
    @Path("/{id}")
    @RequiresScope("marketing.read")
    @Operation(
            operationId = "readProductionCapacity",
            summary = "Read how much of a product could be made",
            description = "One statement by its id. No duty is needed.")
    public RestResponse<ProductionCapacityDetails> read(
            @PathParam("productId") UUID productId,
            @PathParam("id") UUID id,
            @HeaderParam("If-None-Match") @Size(max = 200) @Nullable String ifNoneMatch) {
        var capacity = capacities.require(productId, id).details();
        return Answers.read(capacity.version(), capacity, ifNoneMatch);
    }
}
