package org.saphan.plan.selection;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.saphan.http.Answers;
import org.saphan.http.Idempotent;
import org.saphan.http.RequiresScope;
import org.saphan.plan.enrolment.EnrolmentDetails;

@Path("/programmes/{code}")
@RunOnVirtualThread
@Tag(name = "selection", description = "How entrepreneurs come into a programme.")
class SelectionResource {

    private final NominateForProgramme nominate;
    private final SelectForProgramme select;

    SelectionResource(NominateForProgramme nominate, SelectForProgramme select) {
        this.nominate = nominate;
        this.select = select;
    }

    @POST
    @Path("/nominations")
    @Idempotent
    @RequiresScope("plan.write")
    @Operation(
            operationId = "nominateEntrepreneur",
            summary = "Nominate an entrepreneur",
            description = "Puts a registered entrepreneur forward: an enrolment NOMINATED, or ASSESSED where their"
                    + " potential was assessed before. Needs the duty NOMINATE in the entrepreneur's province.")
    public RestResponse<EnrolmentDetails> nominate(
            @Parameter(example = "OTOP_TO_SME") @PathParam("code") @Size(max = 40) String code,
            @NotNull @Valid NewNomination nomination) {
        return created(nominate.run(code, nomination.entrepreneurId()));
    }

    @POST
    @Path("/selections")
    @Idempotent
    @RequiresScope("plan.write")
    @Operation(
            operationId = "selectEntrepreneur",
            summary = "Select an entrepreneur",
            description =
                    "Gives an entrepreneur, nominated before or not, a place in the programme by resolution of its"
                            + " authority, and keeps the facts that it was decided on. Every broken condition is reported."
                            + " Needs the duty SELECT in the entrepreneur's province.")
    public RestResponse<EnrolmentDetails> select(
            @Parameter(example = "OTOP_TO_SME") @PathParam("code") @Size(max = 40) String code,
            @NotNull @Valid NewSelection selection) {
        return created(select.run(code, selection));
    }

    private static RestResponse<EnrolmentDetails> created(EnrolmentDetails enrolment) {
        return Answers.created(enrolment.version(), enrolment, "enrolments", enrolment.enrolmentId());
    }
}
