package org.saphan.plan.graduation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.saphan.plan.enrolment.EnrolmentDetails;

@Path("/enrolments/{id}/graduation")
@RunOnVirtualThread
@Tag(name = "enrolments")
class GraduationResource {

    private final GraduateFromProgramme graduate;

    GraduationResource(GraduateFromProgramme graduate) {
        this.graduate = graduate;
    }

    @PUT
    @RequiresScope("plan.write")
    @Operation(
            operationId = "graduateEnrolment",
            summary = "Let an entrepreneur graduate",
            description = "Where a programme develops by activities of its catalogue, all begun ones are completed and"
                    + " last as long as the programme asks for; where it develops by a community's project, that one"
                    + " is done. Not where it develops by plans: a plan's completion is the graduation. Needs the"
                    + " duty MONITOR in the province of the enrolment.")
    public RestResponse<EnrolmentDetails> graduate(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Graduation graduation) {
        var enrolment = graduate.run(id, graduation, IfMatch.of(ifMatch));
        return Answers.ok(enrolment.version(), enrolment);
    }
}
