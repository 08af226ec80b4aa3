package org.saphan.plan.potentialassessment;

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

@Path("/programmes/{code}/potential-assessments")
@RunOnVirtualThread
@Tag(name = "potential-assessments", description = "Who has the potential to become an SME.")
class PotentialAssessmentResource {

    private final PotentialAssessments assessments;
    private final ProgrammeDuties duties;
    private final RecordPotentialAssessment record;

    PotentialAssessmentResource(
            PotentialAssessments assessments, ProgrammeDuties duties, RecordPotentialAssessment record) {
        this.assessments = assessments;
        this.duties = duties;
        this.record = record;
    }

    @POST
    @Idempotent
    @RequiresScope("plan.write")
    @Operation(
            operationId = "recordPotentialAssessment",
            summary = "Record a potential assessment",
            description = "What an assessment of an entrepreneur's potential found; the latest one counts. Needs the"
                    + " duty ASSESS_POTENTIAL in the programme.")
    public RestResponse<PotentialAssessmentDetails> record(
            @Parameter(example = "OTOP_TO_SME") @PathParam("code") @Size(max = 40) String code,
            @NotNull @Valid NewPotentialAssessment content) {
        var recorded = record.run(code, content);
        return Answers.created(
                recorded.version(),
                recorded,
                "programmes",
                code,
                "potential-assessments",
                recorded.potentialAssessmentId());
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "listPotentialAssessments",
            summary = "List the potential assessments",
            description = "All assessments of the programme, oldest first. For the agencies of the programme only.")
    public Page<PotentialAssessmentDetails> list(
            @Parameter(example = "OTOP_TO_SME") @PathParam("code") @Size(max = 40) String code,
            @QueryParam("entrepreneur") @Nullable UUID entrepreneurId,
            @BeanParam @Valid PageRequest page) {
        duties.requireMember(code);
        var rows = assessments.page(code, entrepreneurId, page.afterId(), page.limit());
        return Page.of(rows, page.limit(), row -> Cursor.of(row.id()), PotentialAssessment::details);
    }

    @GET
    @Path("/{id}")
    @RequiresScope("plan.read")
    @Operation(
            operationId = "readPotentialAssessment",
            summary = "Read a potential assessment",
            description = "One assessment. For the agencies of the programme only.")
    public RestResponse<PotentialAssessmentDetails> read(
            @Parameter(example = "OTOP_TO_SME") @PathParam("code") @Size(max = 40) String code,
            @PathParam("id") UUID id,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        duties.requireMember(code);
        var assessment = assessments.require(code, id).details();
        return Answers.read(assessment.version(), assessment, ifNoneMatch);
    }
}
