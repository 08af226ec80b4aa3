package org.saphan.plan.enrolment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.Cursor;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.http.RequiresScope;

@Path("/enrolments")
@RunOnVirtualThread
@Tag(name = "enrolments", description = "Who takes part in which programme.")
class EnrolmentResource {

    private final Enrolments enrolments;

    EnrolmentResource(Enrolments enrolments) {
        this.enrolments = enrolments;
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "listEnrolments",
            summary = "List the enrolments",
            description = "Oldest first, by programme, province, state and entrepreneur.")
    public Page<EnrolmentSummary> list(
            @QueryParam("programme") @Size(max = 40) @Nullable String programmeCode,
            @QueryParam("province") @Pattern(regexp = "\\d{2}") @Nullable String provinceCode,
            @QueryParam("state") @Nullable EnrolmentState state,
            @QueryParam("entrepreneur") @Nullable UUID entrepreneurId,
            @BeanParam @Valid PageRequest page) {
        var filter = new EnrolmentFilter(programmeCode, provinceCode, state, entrepreneurId);
        var rows = enrolments.page(filter, page.afterId(), page.limit());
        return Page.of(rows, page.limit(), row -> Cursor.of(row.id()), Enrolment::summary);
    }

    @GET
    @Path("/{id}")
    @RequiresScope("plan.read")
    @Operation(
            operationId = "readEnrolment",
            summary = "Read an enrolment",
            description = "One enrolment, with the facts that its selection was decided on.")
    public RestResponse<EnrolmentDetails> read(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        var enrolment = enrolments.require(id).details();
        return Answers.read(enrolment.version(), enrolment, ifNoneMatch);
    }
}
