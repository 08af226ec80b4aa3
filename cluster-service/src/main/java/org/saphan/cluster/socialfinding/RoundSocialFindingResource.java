package org.saphan.cluster.socialfinding;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.monitoringround.MonitoringDuties;
import org.saphan.cluster.monitoringround.RoundQueries;
import org.saphan.cluster.rubric.SocialDimension;
import org.saphan.http.Answers;
import org.saphan.http.IfMatch;
import org.saphan.http.Listing;
import org.saphan.http.NotFound;
import org.saphan.http.RequiresScope;

/// The social findings of one round.
@Path("/monitoring-rounds/{id}/social-findings")
@RunOnVirtualThread
@Tag(name = "monitoring")
class RoundSocialFindingResource {

    private final RoundQueries rounds;
    private final SocialFindings findings;
    private final SocialFindingQueries queries;
    private final MonitoringDuties duties;
    private final RecordSocialFinding record;

    RoundSocialFindingResource(
            RoundQueries rounds,
            SocialFindings findings,
            SocialFindingQueries queries,
            MonitoringDuties duties,
            RecordSocialFinding record) {
        this.rounds = rounds;
        this.findings = findings;
        this.queries = queries;
        this.duties = duties;
        this.record = record;
    }

    @GET
    @RequiresScope("cluster.read")
    @Operation(
            operationId = "listSocialFindings",
            summary = "List a round's social findings",
            description = "Those that stand and those that were superseded, the oldest first. Only for who monitors or"
                    + " coordinates the cluster.")
    public Listing<SocialFindingDetails> list(@PathParam("id") UUID id) {
        duties.requireReader(rounds.require(id).clusterId());
        return new Listing<>(queries.ofRound(id));
    }

    @GET
    @Path("/{memberId}/{dimension}")
    @RequiresScope("cluster.read")
    @Operation(
            operationId = "readMembersSocialFinding",
            summary = "Read a member's social finding",
            description = "The one that stands in the round. Only for who monitors or coordinates the cluster.")
    public RestResponse<SocialFindingDetails> read(
            @PathParam("id") UUID id,
            @PathParam("memberId") UUID memberId,
            @Parameter(example = "MUTUAL_HELP") @PathParam("dimension") SocialDimension dimension) {
        duties.requireReader(rounds.require(id).clusterId());
        var finding = findings.standing(id, memberId, dimension)
                .orElseThrow(() -> new NotFound("social finding", memberId))
                .details();
        return Answers.ok(finding.version(), finding);
    }

    @PUT
    @Path("/{memberId}/{dimension}")
    @RequiresScope("cluster.write")
    @Operation(
            operationId = "recordSocialFinding",
            summary = "Record a member's social finding",
            description = "While the round is open: the first time without If-Match, then with it. Needs the duty"
                    + " MONITOR in the cluster's programme, in one of its provinces; of a cluster without programme only"
                    + " OSMEP. An agency that provides one of the cluster's CDAs may not.")
    public RestResponse<SocialFindingDetails> record(
            @PathParam("id") UUID id,
            @PathParam("memberId") UUID memberId,
            @Parameter(example = "MUTUAL_HELP") @PathParam("dimension") SocialDimension dimension,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch,
            @NotNull @Valid SocialObservation content) {
        var finding = record.run(id, memberId, dimension, content, IfMatch.of(ifMatch));
        return Answers.ok(finding.version(), finding);
    }
}
