package org.saphan.cluster.economicresult;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.monitoringround.MonitoringDuties;
import org.saphan.cluster.monitoringround.RoundQueries;
import org.saphan.http.Answers;
import org.saphan.http.IfMatch;
import org.saphan.http.Listing;
import org.saphan.http.NotFound;
import org.saphan.http.RequiresScope;

/// The economic results of one round.
@Path("/monitoring-rounds/{id}/economic-results")
@RunOnVirtualThread
@Tag(name = "monitoring")
class RoundEconomicResultResource {

    private final RoundQueries rounds;
    private final EconomicResults results;
    private final EconomicResultQueries queries;
    private final MonitoringDuties duties;
    private final RecordEconomicResult record;

    RoundEconomicResultResource(
            RoundQueries rounds,
            EconomicResults results,
            EconomicResultQueries queries,
            MonitoringDuties duties,
            RecordEconomicResult record) {
        this.rounds = rounds;
        this.results = results;
        this.queries = queries;
        this.duties = duties;
        this.record = record;
    }

    @GET
    @RequiresScope("cluster.read")
    @Operation(
            operationId = "listEconomicResults",
            summary = "List a round's economic results",
            description = "Those that stand and those that were superseded, the oldest first. Only for who monitors or"
                    + " coordinates the cluster.")
    public Listing<EconomicResultDetails> list(@PathParam("id") UUID id) {
        duties.requireReader(rounds.require(id).clusterId());
        return new Listing<>(queries.ofRound(id));
    }

    @GET
    @Path("/{memberId}")
    @RequiresScope("cluster.read")
    @Operation(
            operationId = "readMembersEconomicResult",
            summary = "Read a member's economic result",
            description = "The one that stands in the round. Only for who monitors or coordinates the cluster.")
    public RestResponse<EconomicResultDetails> read(@PathParam("id") UUID id, @PathParam("memberId") UUID memberId) {
        duties.requireReader(rounds.require(id).clusterId());
        var result = results.standing(id, memberId).orElseThrow(() -> new NotFound("economic result", memberId));
        return Answers.ok(result.version(), queries.details(result));
    }

    @PUT
    @Path("/{memberId}")
    @RequiresScope("cluster.write")
    @Operation(
            operationId = "recordEconomicResult",
            summary = "Record a member's economic result",
            description = "While the round is open: the first time without If-Match, then with it. Needs the duty"
                    + " MONITOR in the cluster's programme, in one of its provinces; of a cluster without programme only"
                    + " OSMEP. An agency that provides one of the cluster's CDAs may not.")
    public RestResponse<EconomicResultDetails> record(
            @PathParam("id") UUID id,
            @PathParam("memberId") UUID memberId,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch,
            @NotNull @Valid EconomicFigures figures) {
        var result = record.run(id, memberId, figures, IfMatch.of(ifMatch));
        return Answers.ok(result.version(), result);
    }
}
