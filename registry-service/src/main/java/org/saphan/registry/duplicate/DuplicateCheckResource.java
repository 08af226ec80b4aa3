package org.saphan.registry.duplicate;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.saphan.http.Idempotent;
import org.saphan.http.Listing;
import org.saphan.http.RequiresScope;

@Path("/duplicate-checks")
@RunOnVirtualThread
@Tag(name = "duplicates")
class DuplicateCheckResource {

    private final FindDuplicates find;

    DuplicateCheckResource(FindDuplicates find) {
        this.find = find;
    }

    @POST
    @Idempotent
    @ResponseStatus(200)
    @RequiresScope("registry.read")
    @Operation(
            operationId = "checkForDuplicates",
            summary = "Ask who is likely registered already",
            description =
                    "The registrations that are likely of the same entrepreneur as the described one, the likeliest"
                            + " first. Nothing is entered.")
    public Listing<LikelyDuplicate> check(@NotNull @Valid DuplicateCheck entry) {
        return new Listing<>(find.now(entry));
    }
}
