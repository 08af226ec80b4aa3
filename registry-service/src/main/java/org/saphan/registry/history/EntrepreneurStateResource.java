package org.saphan.registry.history;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.http.RequiresScope;
import org.saphan.registry.entrepreneur.RegisteredEntrepreneurs;

@Path("/entrepreneurs/{id}/states/{date}")
@RunOnVirtualThread
@APIResponse(responseCode = "200", description = "As asked.")
@APIResponse(responseCode = "410", description = "The personal data was erased.")
@Tag(name = "history")
class EntrepreneurStateResource {

    private final Histories histories;
    private final RegisteredEntrepreneurs entrepreneurs;

    EntrepreneurStateResource(Histories histories, RegisteredEntrepreneurs entrepreneurs) {
        this.histories = histories;
        this.entrepreneurs = entrepreneurs;
    }

    @GET
    @RequiresScope("registry.read")
    @Operation(
            operationId = "readEntrepreneurAsOf",
            summary = "Read an entrepreneur as of a day",
            description =
                    "What the register said at the end of that day in Thailand; 404 for a day before it was entered.")
    public EntrepreneurAsOf stateOn(
            @PathParam("id") UUID id,
            @Parameter(description = "A day, CE.", example = "2012-06-25") @PathParam("date") @PastOrPresent LocalDate date) {
        entrepreneurs.require(id);
        return histories.entrepreneurOn(date, id);
    }
}
