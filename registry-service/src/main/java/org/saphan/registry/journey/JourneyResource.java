package org.saphan.registry.journey;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.http.RequiresScope;
import org.saphan.registry.entrepreneur.RegisteredEntrepreneurs;

@Path("/entrepreneurs/{id}/journey")
@RunOnVirtualThread
@Tag(name = "journey", description = "The steps of an entrepreneur over all agencies.")
class JourneyResource {

    private final Journeys journeys;
    private final RegisteredEntrepreneurs entrepreneurs;

    JourneyResource(Journeys journeys, RegisteredEntrepreneurs entrepreneurs) {
        this.journeys = journeys;
        this.entrepreneurs = entrepreneurs;
    }

    @GET
    @RequiresScope("registry.read")
    @Operation(
            operationId = "readJourney",
            summary = "Read an entrepreneur's journey",
            description = "Its dated steps over all agencies, the oldest first: what the register did, and what it has"
                    + " learnt from the other services.")
    public Journey read(@PathParam("id") UUID id) {
        var stage = entrepreneurs.stage(id);
        return new Journey(id, stage, journeys.stepsOf(id));
    }
}
