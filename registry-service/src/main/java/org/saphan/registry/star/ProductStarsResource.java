package org.saphan.registry.star;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.http.Open;

@Path("/public/products/{id}/stars")
@RunOnVirtualThread
@Tag(name = "stars", description = "The public check of a star.")
class ProductStarsResource {

    private final PublicStars stars;

    ProductStarsResource(PublicStars stars) {
        this.stars = stars;
    }

    @GET
    @Open
    @Operation(
            operationId = "checkStarsOfProduct",
            summary = "Check the stars of a product",
            description =
                    "Everybody, without a token: in which rounds the product got how many stars, and whether they stand"
                            + " today. A product without stars has none in the list.")
    public StarredProduct check(@PathParam("id") UUID id) {
        return stars.ofProduct(id);
    }
}
