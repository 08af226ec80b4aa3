package org.saphan.cluster.visit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.assignment.AssignmentQueries;
import org.saphan.http.Answers;
import org.saphan.http.RequiresScope;

@Path("/visits/{id}")
@RunOnVirtualThread
@Tag(name = "visits")
class VisitResource {

    private final Visits visits;
    private final AssignmentQueries assignments;
    private final VisitDuties duties;

    VisitResource(Visits visits, AssignmentQueries assignments, VisitDuties duties) {
        this.visits = visits;
        this.assignments = assignments;
        this.duties = duties;
    }

    @GET
    @RequiresScope("cluster.read")
    @Operation(
            operationId = "readVisit",
            summary = "Read a visit",
            description = "One visit by its id. Only for the agency whose CDA or service provider it was, and for who"
                    + " looks after the cluster.")
    public RestResponse<VisitDetails> read(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Size(max = 200) @Nullable String ifNoneMatch) {
        var visit = visits.require(id);
        duties.require(assignments.require(visit.assignmentId()));
        return Answers.read(visit.version(), visit.details(), ifNoneMatch);
    }
}
