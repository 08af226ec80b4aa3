package org.saphan.registry.history;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.http.RequiresScope;
import org.saphan.registry.entrepreneur.RegisteredEntrepreneurs;

@Path("/entrepreneurs/{id}/history")
@RunOnVirtualThread
@APIResponse(responseCode = "200", description = "As asked.")
@APIResponse(responseCode = "410", description = "The personal data was erased.")
@Tag(name = "history", description = "What the register said before, who changed it and why.")
class EntrepreneurHistoryResource {

    private final Histories histories;
    private final RegisteredEntrepreneurs entrepreneurs;

    EntrepreneurHistoryResource(Histories histories, RegisteredEntrepreneurs entrepreneurs) {
        this.histories = histories;
        this.entrepreneurs = entrepreneurs;
    }

    @GET
    @RequiresScope("registry.read")
    @Operation(
            operationId = "readEntrepreneurHistory",
            summary = "Read an entrepreneur's history",
            description = "Every change with who, when and why, the newest first; by hand and by file alike. Number and"
                    + " phone are always masked.")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        entrepreneurs.require(id);
        return histories.of(Kept.ENTREPRENEUR, id, page);
    }
}
