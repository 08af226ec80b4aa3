package org.saphan.registry.entrepreneurlist;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.http.RequiresScope;

@Path("/entrepreneurs")
@RunOnVirtualThread
@Tag(name = "entrepreneurs", description = "Village producers and their registration.")
class EntrepreneurListResource {

    private final ListedEntrepreneurs listed;

    EntrepreneurListResource(ListedEntrepreneurs listed) {
        this.listed = listed;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RequiresScope("registry.read")
    @Operation(
            operationId = "listEntrepreneurs",
            summary = "List or search entrepreneurs",
            description = "By place, kind, state, size, stage, category, stars in a round and text; all filters hold"
                    + " together. With a text the best fitting come first. Whoever accepts CSV, NDJSON or XLSX gets the"
                    + " whole list as a file, without limit and cursor.")
    public Page<EntrepreneurSummary> list(
            @BeanParam @Valid EntrepreneurFilter filter, @BeanParam @Valid PageRequest page) {
        return listed.page(filter, page);
    }
}
