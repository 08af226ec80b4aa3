package org.saphan.marketing.contribution;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.saphan.http.Answers;
import org.saphan.http.Cursor;
import org.saphan.http.Idempotent;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.http.RequiresScope;
import org.saphan.marketing.known.plan.KnownProgrammes;

@Path("/programmes/{code}/contributions")
@RunOnVirtualThread
@Tag(name = "contributions", description = "What the agencies of a programme contribute to its marketing.")
class ProgrammeContributionResource {

    private final Contributions contributions;
    private final KnownProgrammes programmes;
    private final RecordContribution record;

    ProgrammeContributionResource(Contributions contributions, KnownProgrammes programmes, RecordContribution record) {
        this.contributions = contributions;
        this.programmes = programmes;
        this.record = record;
    }

    @POST
    @Idempotent
    @RequiresScope("marketing.write")
    @Operation(
            operationId = "recordContribution",
            summary = "Record a contribution",
            description = "Of the calling agency itself, to the marketing of the programme. Only for an agency that"
                    + " owns the programme, signed it or has a duty in it.")
    public RestResponse<ContributionDetails> record(
            @Parameter(example = "OTOP_PLUS_NEXT") @PathParam("code") @Size(max = 40) String code,
            @NotNull @Valid NewContribution content) {
        var contribution = record.run(code, content);
        return Answers.created(contribution.version(), contribution, "contributions", contribution.contributionId());
    }

    @GET
    @RequiresScope("marketing.read")
    @Operation(
            operationId = "listContributions",
            summary = "List a programme's contributions",
            description = "The oldest first; all conditions hold together. No duty is needed.")
    public Page<ContributionDetails> list(
            @Parameter(example = "OTOP_PLUS_NEXT") @PathParam("code") @Size(max = 40) String code,
            @BeanParam @Valid ContributionFilter filter,
            @BeanParam @Valid PageRequest page) {
        programmes.require(code);
        return Page.of(
                contributions.matching(code, filter, page),
                page.limit(),
                row -> Cursor.of(row.id()),
                Contribution::details);
    }
}
