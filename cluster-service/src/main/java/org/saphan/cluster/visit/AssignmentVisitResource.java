package org.saphan.cluster.visit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.saphan.cluster.assignment.AssignmentQueries;
import org.saphan.http.Answers;
import org.saphan.http.Cursor;
import org.saphan.http.Idempotent;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.http.RequiresScope;

/// The visits of one CDA or service provider to one cluster.
@Path("/assignments/{id}/visits")
@RunOnVirtualThread
@Tag(name = "visits", description = "What CDAs and service providers find in clusters.")
class AssignmentVisitResource {

    private final Visits visits;
    private final AssignmentQueries assignments;
    private final VisitDuties duties;
    private final MakeVisit make;

    AssignmentVisitResource(Visits visits, AssignmentQueries assignments, VisitDuties duties, MakeVisit make) {
        this.visits = visits;
        this.assignments = assignments;
        this.duties = duties;
        this.make = make;
    }

    @POST
    @Idempotent
    @RequiresScope("cluster.write")
    @Operation(
            operationId = "makeVisit",
            summary = "Record a visit",
            description =
                    "On a day on which the assignment counted, to the cluster or to a member that was active then."
                            + " By the agency whose CDA or service provider it is, by the agency that drives the cluster, by"
                            + " OSMEP, or by an agency with SUPPORT_LOCAL_COORDINATION in the cluster's programme.")
    public RestResponse<VisitDetails> make(@PathParam("id") UUID id, @NotNull @Valid NewVisit entry) {
        var visit = make.run(id, entry);
        return Answers.created(visit.version(), visit, "visits", visit.visitId());
    }

    @GET
    @RequiresScope("cluster.read")
    @Operation(
            operationId = "listAssignmentVisits",
            summary = "List the visits of an assignment",
            description = "In the order in which they were recorded. Only for the agency whose CDA or service provider"
                    + " it is, and for who looks after the cluster.")
    public Page<VisitDetails> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        duties.require(assignments.require(id));
        return Page.of(visits.ofAssignment(id, page), page.limit(), row -> Cursor.of(row.id()), Visit::details);
    }
}
