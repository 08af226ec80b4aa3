package org.saphan.marketing.marketpotential;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.http.RequiresScope;

@Path("/market-potential-assessments/{id}")
@RunOnVirtualThread
@Tag(name = "market-potential")
class MarketPotentialResource {

    private final MarketPotentialQueries queries;

    MarketPotentialResource(MarketPotentialQueries queries) {
        this.queries = queries;
    }

    @GET
    @RequiresScope("marketing.read")
    @Operation(
            operationId = "readMarketPotentialAssessment",
            summary = "Read an assessment of market potential",
            description = "One assessment by its id, and whether it is in effect.")
    public MarketPotentialAssessmentDetails read(@PathParam("id") UUID id) {
        return queries.require(id);
    }
}
