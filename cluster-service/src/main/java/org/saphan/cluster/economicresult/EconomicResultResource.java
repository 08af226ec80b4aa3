package org.saphan.cluster.economicresult;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.monitoringround.MonitoringDuties;
import org.saphan.http.Answers;
import org.saphan.http.RequiresScope;

@Path("/economic-results/{id}")
@RunOnVirtualThread
@Tag(name = "monitoring")
class EconomicResultResource {

    private final EconomicResults results;
    private final EconomicResultQueries queries;
    private final MonitoringDuties duties;

    EconomicResultResource(EconomicResults results, EconomicResultQueries queries, MonitoringDuties duties) {
        this.results = results;
        this.queries = queries;
        this.duties = duties;
    }

    @GET
    @RequiresScope("cluster.read")
    @Operation(
            operationId = "readEconomicResult",
            summary = "Read an economic result",
            description = "One result by its id, also a superseded one. Only for who monitors or coordinates the"
                    + " cluster.")
    public RestResponse<EconomicResultDetails> read(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Size(max = 200) @Nullable String ifNoneMatch) {
        var result = queries.details(results.require(id));
        duties.requireReader(result.clusterId());
        return Answers.read(result.version(), result, ifNoneMatch);
    }
}
