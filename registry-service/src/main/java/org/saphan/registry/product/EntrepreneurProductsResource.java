package org.saphan.registry.product;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.saphan.http.Answers;
import org.saphan.http.Cursor;
import org.saphan.http.Idempotent;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.http.RequiresScope;
import org.saphan.registry.entrepreneur.RegisteredEntrepreneurs;

@Path("/entrepreneurs/{id}/products")
@RunOnVirtualThread
@Tag(name = "products", description = "What entrepreneurs make.")
class EntrepreneurProductsResource {

    private final Products products;
    private final RegisteredEntrepreneurs entrepreneurs;
    private final RegisterProduct register;

    EntrepreneurProductsResource(Products products, RegisteredEntrepreneurs entrepreneurs, RegisterProduct register) {
        this.products = products;
        this.entrepreneurs = entrepreneurs;
        this.register = register;
    }

    @GET
    @RequiresScope("registry.read")
    @Operation(
            operationId = "listProducts",
            summary = "List an entrepreneur's products",
            description = "In the order in which they were entered.")
    public Page<ProductDetails> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        entrepreneurs.require(id);
        return Page.of(products.of(id, page), page.limit(), row -> Cursor.of(row.id()), Product::details);
    }

    @POST
    @Idempotent
    @RequiresScope("registry.write")
    @Operation(
            operationId = "registerProduct",
            summary = "Register a product",
            description = "Only CDD. The entrepreneur must not have left the register.")
    public RestResponse<ProductDetails> register(@PathParam("id") UUID id, @NotNull @Valid ProductContent content) {
        var details = register.run(id, content);
        return Answers.created(details.version(), details, "products", details.productId());
    }
}
