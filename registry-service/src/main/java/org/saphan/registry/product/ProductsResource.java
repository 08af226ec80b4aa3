package org.saphan.registry.product;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.http.Cursor;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.http.RequiresScope;

@Path("/products")
@RunOnVirtualThread
@Tag(name = "products")
class ProductsResource {

    private final Products products;

    ProductsResource(Products products) {
        this.products = products;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RequiresScope("registry.read")
    @Operation(
            operationId = "listAllProducts",
            summary = "List products",
            description =
                    "By province, category and entrepreneur; all filters hold together. Whoever accepts CSV, NDJSON"
                            + " or XLSX gets the whole list as a file, without limit and cursor.")
    public Page<ProductDetails> list(@BeanParam @Valid ProductFilter filter, @BeanParam @Valid PageRequest page) {
        return Page.of(products.matching(filter, page), page.limit(), row -> Cursor.of(row.id()), Product::details);
    }
}
