package org.saphan.plan.diagnosis;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.saphan.http.Answers;
import org.saphan.http.IfMatch;
import org.saphan.http.RequiresScope;
import org.saphan.plan.programme.ProgrammeDuties;

@Path("/diagnoses/{id}")
@RunOnVirtualThread
@Tag(name = "diagnoses")
class DiagnosisResource {

    private final Diagnoses diagnoses;
    private final ProgrammeDuties duties;
    private final RewriteDiagnosis rewrite;
    private final ConfirmDiagnosis confirm;

    DiagnosisResource(Diagnoses diagnoses, ProgrammeDuties duties, RewriteDiagnosis rewrite, ConfirmDiagnosis confirm) {
        this.diagnoses = diagnoses;
        this.duties = duties;
        this.rewrite = rewrite;
        this.confirm = confirm;
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "readDiagnosis",
            summary = "Read a diagnosis",
            description = "One diagnosis by its id. Only for the programme's agencies.")
    public RestResponse<DiagnosisDetails> read(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        var diagnosis = diagnoses.require(id);
        duties.requireMember(diagnosis.programmeCode());
        return Answers.read(diagnosis.version(), diagnosis.details(), ifNoneMatch);
    }

    @PUT
    @RequiresScope("plan.write")
    @Operation(
            operationId = "rewriteDiagnosis",
            summary = "Rewrite a diagnosis",
            description = "Replaces all four sections of a draft; its problems get new ids. By an agency with the duty"
                    + " ASSESS_POTENTIAL or any SUPPORT_… in the programme.")
    public RestResponse<DiagnosisDetails> rewrite(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NewDiagnosis content) {
        var diagnosis = rewrite.run(id, content, IfMatch.of(ifMatch));
        return Answers.ok(diagnosis.version(), diagnosis);
    }

    @PUT
    @Path("/confirmation")
    @RequiresScope("plan.write")
    @Operation(
            operationId = "confirmDiagnosis",
            summary = "Confirm a diagnosis",
            description = "From then on it stands, and a plan may be built on it. By an agency with the duty"
                    + " ASSESS_POTENTIAL or any SUPPORT_… in the programme.")
    public RestResponse<DiagnosisDetails> confirm(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var diagnosis = confirm.run(id, IfMatch.of(ifMatch));
        return Answers.ok(diagnosis.version(), diagnosis);
    }
}
