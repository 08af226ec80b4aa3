package org.saphan.registry.erasure;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.saphan.http.IfMatch;
import org.saphan.http.RequiresScope;
import org.saphan.registry.reason.Reason;

@Path("/entrepreneurs/{id}/erasure")
@RunOnVirtualThread
@Tag(name = "personal data", description = "What the register holds of a person, who saw it, and how it is forgotten.")
class ErasureResource {

    private final Erasures erasures;
    private final EraseEntrepreneur erase;

    ErasureResource(Erasures erasures, EraseEntrepreneur erase) {
        this.erasures = erasures;
        this.erase = erase;
    }

    @GET
    @RequiresScope("registry.read")
    @Operation(
            operationId = "readErasure",
            summary = "Read an erasure",
            description = "When an entrepreneur's personal data was erased, by whom and why; 404 where it was not.")
    public Erasure read(@PathParam("id") UUID id) {
        return erasures.require(id);
    }

    @PUT
    @RequiresScope("registry.write")
    @Operation(
            operationId = "eraseEntrepreneur",
            summary = "Erase an entrepreneur's personal data",
            description =
                    "Only CDD, and only of who is REJECTED or DEREGISTERED and not part of a merge. Number, phone, village,"
                            + " successors' names, reasons and a single owner's names are gone for good, here and in every copy;"
                            + " kind, place, size and stars stay for statistics. Reading the entrepreneur answers 410 from then on.")
    @APIResponse(responseCode = "200", description = "Erased.")
    @APIResponse(responseCode = "410", description = "The personal data was erased.")
    public Erasure erase(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch,
            @NotNull @Valid Reason reason) {
        return erase.run(id, reason, IfMatch.of(ifMatch));
    }
}
