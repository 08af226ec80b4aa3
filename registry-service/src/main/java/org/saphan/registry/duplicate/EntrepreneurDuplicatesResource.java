package org.saphan.registry.duplicate;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.http.Listing;
import org.saphan.http.RequiresScope;

@Path("/entrepreneurs/{id}/duplicates")
@RunOnVirtualThread
@Tag(name = "duplicates")
class EntrepreneurDuplicatesResource {

    private final FindDuplicates find;

    EntrepreneurDuplicatesResource(FindDuplicates find) {
        this.find = find;
    }

    @GET
    @RequiresScope("registry.read")
    @Operation(
            operationId = "listDuplicatesOfEntrepreneur",
            summary = "List whom an entrepreneur may be",
            description = "The registrations that are likely of the same entrepreneur, the likeliest first, as of now.")
    public Listing<LikelyDuplicate> list(@PathParam("id") UUID id) {
        return new Listing<>(find.now(id));
    }
}
