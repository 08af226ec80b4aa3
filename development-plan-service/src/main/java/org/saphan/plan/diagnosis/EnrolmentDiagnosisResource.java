package org.saphan.plan.diagnosis;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.saphan.http.Answers;
import org.saphan.http.Idempotent;
import org.saphan.http.Listing;
import org.saphan.http.RequiresScope;
import org.saphan.plan.enrolment.EnrolmentQueries;
import org.saphan.plan.programme.ProgrammeDuties;

@Path("/enrolments/{enrolmentId}/diagnoses")
@RunOnVirtualThread
@Tag(name = "diagnoses", description = "What was found out about an entrepreneur before anything is planned.")
class EnrolmentDiagnosisResource {

    private final Diagnoses diagnoses;
    private final EnrolmentQueries enrolments;
    private final ProgrammeDuties duties;
    private final RecordDiagnosis record;

    EnrolmentDiagnosisResource(
            Diagnoses diagnoses, EnrolmentQueries enrolments, ProgrammeDuties duties, RecordDiagnosis record) {
        this.diagnoses = diagnoses;
        this.enrolments = enrolments;
        this.duties = duties;
        this.record = record;
    }

    @POST
    @Idempotent
    @RequiresScope("plan.write")
    @Operation(
            operationId = "recordDiagnosis",
            summary = "Record a diagnosis",
            description =
                    "A draft with four mandatory sections, for an entrepreneur who was selected. By an agency with the"
                            + " duty ASSESS_POTENTIAL or any SUPPORT_… in the programme.")
    public RestResponse<DiagnosisDetails> record(
            @PathParam("enrolmentId") UUID enrolmentId, @NotNull @Valid NewDiagnosis content) {
        var diagnosis = record.run(enrolmentId, content);
        return Answers.created(diagnosis.version(), diagnosis, "diagnoses", diagnosis.diagnosisId());
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "listDiagnoses",
            summary = "List an enrolment's diagnoses",
            description = "Drafts and confirmed ones, the oldest first. Only for the programme's agencies.")
    public Listing<DiagnosisDetails> list(@PathParam("enrolmentId") UUID enrolmentId) {
        duties.requireMember(enrolments.require(enrolmentId).programmeCode());
        return new Listing<>(diagnoses.ofEnrolment(enrolmentId).stream()
                .map(Diagnosis::details)
                .toList());
    }
}
