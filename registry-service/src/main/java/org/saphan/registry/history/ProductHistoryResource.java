package org.saphan.registry.history;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.http.RequiresScope;

@Path("/products/{id}/history")
@RunOnVirtualThread
@Tag(name = "history")
class ProductHistoryResource {

    private final Histories histories;

    ProductHistoryResource(Histories histories) {
        this.histories = histories;
    }

    @GET
    @RequiresScope("registry.read")
    @Operation(
            operationId = "readProductHistory",
            summary = "Read a product's history",
            description = "Every change with who, when and why, the newest first; by hand and by file alike.")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return histories.of(Kept.PRODUCT, id, page);
    }
}
