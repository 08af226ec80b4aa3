package org.saphan.plan.impactevidence;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.Cursor;
import org.saphan.http.Idempotent;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.http.RequiresScope;
import org.saphan.plan.programme.ProgrammeDuties;
import org.saphan.plan.programme.ProgrammeQueries;

@Path("/programmes/{code}/impact-evidence")
@RunOnVirtualThread
@Tag(name = "impact-evidence", description = "How hard entrepreneurs were hit.")
class ImpactEvidenceResource {

    private final ImpactEvidences evidences;
    private final ProgrammeQueries programmes;
    private final ProgrammeDuties duties;
    private final RecordImpactEvidence record;

    ImpactEvidenceResource(
            ImpactEvidences evidences,
            ProgrammeQueries programmes,
            ProgrammeDuties duties,
            RecordImpactEvidence record) {
        this.evidences = evidences;
        this.programmes = programmes;
        this.duties = duties;
        this.record = record;
    }

    @POST
    @Idempotent
    @RequiresScope("plan.write")
    @Operation(
            operationId = "recordImpactEvidence",
            summary = "Record evidence of impact",
            description = "The turnover of two periods of the same length, what made it fall, and the document that"
                    + " proves it. With `supersedes` it corrects what was recorded before. By any agency of the"
                    + " programme.")
    public RestResponse<ImpactEvidenceDetails> record(
            @Parameter(example = "OTOP_TO_SME") @PathParam("code") @Size(max = 40) String code,
            @NotNull @Valid NewImpactEvidence content) {
        var evidence = record.run(code, content);
        return Answers.created(
                evidence.version(), evidence, "programmes", code, "impact-evidence", evidence.impactEvidenceId());
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "listImpactEvidence",
            summary = "List the evidence of impact",
            description = "What stands and what was superseded, the oldest first. For the agencies of the programme"
                    + " only.")
    public Page<ImpactEvidenceDetails> list(
            @Parameter(example = "OTOP_TO_SME") @PathParam("code") @Size(max = 40) String code,
            @QueryParam("entrepreneur") @Nullable UUID entrepreneurId,
            @BeanParam @Valid PageRequest page) {
        duties.requireMember(code);
        var least = least(code);
        var rows = evidences.page(code, entrepreneurId, page.afterId(), page.limit());
        return Page.of(rows, page.limit(), row -> Cursor.of(row.id()), row -> row.details(least));
    }

    @GET
    @Path("/{id}")
    @RequiresScope("plan.read")
    @Operation(
            operationId = "readImpactEvidence",
            summary = "Read evidence of impact",
            description = "One evidence with its figures. For the agencies of the programme only.")
    public RestResponse<ImpactEvidenceDetails> read(
            @Parameter(example = "OTOP_TO_SME") @PathParam("code") @Size(max = 40) String code,
            @PathParam("id") UUID id,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        duties.requireMember(code);
        var evidence = evidences.require(code, id).details(least(code));
        return Answers.read(evidence.version(), evidence, ifNoneMatch);
    }

    private @Nullable BigDecimal least(String programmeCode) {
        return programmes.require(programmeCode).eligibility().impactDropMin();
    }
}
