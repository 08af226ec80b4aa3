package org.saphan.cluster.correction;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.saphan.cluster.economicresult.EconomicResultQueries;
import org.saphan.cluster.monitoringround.MonitoringDuties;
import org.saphan.cluster.monitoringround.RoundQueries;
import org.saphan.cluster.socialfinding.SocialFindingQueries;
import org.saphan.http.Answers;
import org.saphan.http.Idempotent;
import org.saphan.http.Listing;
import org.saphan.http.RequiresScope;

/// The corrections of one round.
@Path("/monitoring-rounds/{id}/corrections")
@RunOnVirtualThread
@Tag(name = "monitoring")
class CorrectionResource {

    private final RoundQueries rounds;
    private final EconomicResultQueries results;
    private final SocialFindingQueries findings;
    private final MonitoringDuties duties;
    private final CorrectRound correct;

    CorrectionResource(
            RoundQueries rounds,
            EconomicResultQueries results,
            SocialFindingQueries findings,
            MonitoringDuties duties,
            CorrectRound correct) {
        this.rounds = rounds;
        this.results = results;
        this.findings = findings;
        this.duties = duties;
        this.correct = correct;
    }

    @GET
    @RequiresScope("cluster.read")
    @Operation(
            operationId = "listRoundCorrections",
            summary = "List the corrections of a round",
            description = "Each with what it supersedes and why: the economic ones, then the social ones. Only for who"
                    + " monitors or coordinates the cluster.")
    public Listing<Correction> list(@PathParam("id") UUID id) {
        duties.requireReader(rounds.require(id).clusterId());
        var economic = results.ofRound(id).stream()
                .filter(each -> each.supersedes() != null)
                .map(each -> new Correction(each, null));
        var social = findings.ofRound(id).stream()
                .filter(each -> each.supersedes() != null)
                .map(each -> new Correction(null, each));
        return new Listing<>(Stream.concat(economic, social).toList());
    }

    @POST
    @Idempotent
    @RequiresScope("cluster.write")
    @Operation(
            operationId = "correctMonitoringRound",
            summary = "Correct a closed round",
            description = "What is right supersedes what was wrong, which stays readable; the economic value is counted"
                    + " anew, in this round and those after it. Needs the duty MONITOR as for opening the round.")
    public RestResponse<Correction> correct(@PathParam("id") UUID id, @NotNull @Valid NewCorrection content) {
        var correction = correct.run(id, content);
        var result = correction.economicResult();
        if (result != null) {
            return Answers.created(result.version(), correction, "economic-results", result.economicResultId());
        }
        var finding = Objects.requireNonNull(correction.socialFinding());
        return Answers.created(finding.version(), correction, "social-findings", finding.socialFindingId());
    }
}
