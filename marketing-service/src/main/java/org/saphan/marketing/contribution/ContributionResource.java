package org.saphan.marketing.contribution;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.Idempotent;
import org.saphan.http.IfMatch;
import org.saphan.http.RequiresScope;

@Path("/contributions/{id}")
@RunOnVirtualThread
@Tag(name = "contributions")
class ContributionResource {

    private final Contributions contributions;
    private final SupersedeContribution supersede;
    private final WithdrawContribution withdraw;

    ContributionResource(Contributions contributions, SupersedeContribution supersede, WithdrawContribution withdraw) {
        this.contributions = contributions;
        this.supersede = supersede;
        this.withdraw = withdraw;
    }

    @GET
    @RequiresScope("marketing.read")
    @Operation(
            operationId = "readContribution",
            summary = "Read a contribution",
            description = "One contribution by its id. No duty is needed.")
    public RestResponse<ContributionDetails> read(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Size(max = 200) @Nullable String ifNoneMatch) {
        var contribution = contributions.require(id).details();
        return Answers.read(contribution.version(), contribution, ifNoneMatch);
    }

    @POST
    @Path("/supersession")
    @Idempotent
    @RequiresScope("marketing.write")
    @Operation(
            operationId = "supersedeContribution",
            summary = "Correct a contribution",
            description = "The old one stays and names the new one, which says why and stands in its place. Only for"
                    + " the agency whose it is.")
    public RestResponse<ContributionDetails> supersede(
            @PathParam("id") UUID id, @NotNull @Valid ContributionSupersession content) {
        var contribution = supersede.run(id, content);
        return Answers.created(contribution.version(), contribution, "contributions", contribution.contributionId());
    }

    @PUT
    @Path("/withdrawal")
    @RequiresScope("marketing.write")
    @Operation(
            operationId = "withdrawContribution",
            summary = "Withdraw a contribution",
            description = "For good: it stays readable, and counts no more. Only for the agency whose it is.")
    public RestResponse<ContributionDetails> withdraw(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch,
            @NotNull @Valid ContributionWithdrawal withdrawal) {
        var contribution = withdraw.run(id, withdrawal, IfMatch.of(ifMatch));
        return Answers.ok(contribution.version(), contribution);
    }
}
