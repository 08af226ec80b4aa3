package org.saphan.registry.admission;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Cursor;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.http.RequiresScope;

@Path("/admissions")
@RunOnVirtualThread
@Tag(name = "admissions", description = "How an agency's system is let in.")
class AdmissionsResource {

    private final Admissions admissions;
    private final AdmissionDesk desk;

    AdmissionsResource(Admissions admissions, AdmissionDesk desk) {
        this.admissions = admissions;
        this.desk = desk;
    }

    @GET
    @RequiresScope("registry.read")
    @Operation(
            operationId = "listAdmissions",
            summary = "List the requests for admission",
            description = "Only CDD. In the order in which they came.")
    public Page<AdmissionDetails> list(
            @Parameter(description = "Only those in this state.") @QueryParam("state") @Nullable AdmissionStage state,
            @BeanParam @Valid PageRequest page) {
        desk.requireOperator();
        return Page.of(
                admissions.in(state, page), page.limit(), row -> Cursor.of(row.id()), Admission::details);
    }
}
