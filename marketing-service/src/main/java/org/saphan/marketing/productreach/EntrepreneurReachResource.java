package org.saphan.marketing.productreach;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.saphan.http.NotFound;
import org.saphan.http.RequiresScope;
import org.saphan.marketing.known.registry.KnownEntrepreneurs;

@Path("/entrepreneurs/{id}/market-reach")
@RunOnVirtualThread
@Tag(name = "market-reach")
class EntrepreneurReachResource {

    private final Presences presences;
    private final KnownEntrepreneurs entrepreneurs;
    private final ReachDay days;

    EntrepreneurReachResource(Presences presences, KnownEntrepreneurs entrepreneurs, ReachDay days) {
        this.presences = presences;
        this.entrepreneurs = entrepreneurs;
        this.days = days;
    }

    @GET
    @RequiresScope("marketing.read")
    @Operation(
            operationId = "readEntrepreneurReach",
            summary = "Read how far an entrepreneur's goods go",
            description = "As far as what goes furthest, over all products and what is sold without naming one. What is"
                    + " merged into another is that one's.")
    public EntrepreneurMarketReach read(
            @PathParam("id") UUID id,
            @Parameter(description = "On which day; absent means today.") @QueryParam("asOf") @Nullable LocalDate asOf) {
        if (entrepreneurs.find(id).isEmpty()) {
            throw new NotFound("entrepreneur", id);
        }
        return EntrepreneurMarketReach.of(id, days.of(asOf), presences.ofEntrepreneur(id));
    }
}
