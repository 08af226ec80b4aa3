package org.saphan.plan.developer;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.Idempotent;
import org.saphan.http.IfMatch;
import org.saphan.http.Listing;
import org.saphan.http.RequiresScope;
import org.saphan.plan.enrolment.EnrolmentQueries;
import org.saphan.plan.programme.ProgrammeDuties;

@Path("/enrolments/{id}/developers")
@RunOnVirtualThread
@Tag(name = "developers", description = "The expert institutions that develop entrepreneurs.")
class EnrolmentDeveloperResource {

    private final DeveloperAssignments assignments;
    private final EnrolmentQueries enrolments;
    private final ProgrammeDuties duties;
    private final AssignDeveloper assign;
    private final EndAssignment end;

    EnrolmentDeveloperResource(
            DeveloperAssignments assignments,
            EnrolmentQueries enrolments,
            ProgrammeDuties duties,
            AssignDeveloper assign,
            EndAssignment end) {
        this.assignments = assignments;
        this.enrolments = enrolments;
        this.duties = duties;
        this.assign = assign;
        this.end = end;
    }

    @POST
    @Idempotent
    @RequiresScope("plan.write")
    @Operation(
            operationId = "assignDeveloper",
            summary = "Give an entrepreneur an institution that develops them",
            description = "For an entrepreneur who was selected. The institution holds the duty DEVELOP in the"
                    + " programme. By the programme's owner, or with the duty MONITOR.")
    public RestResponse<DeveloperDetails> assign(@PathParam("id") UUID id, @NotNull @Valid NewDeveloper content) {
        var assignment = assign.run(id, content);
        return Answers.created(
                assignment.version(), assignment, "enrolments", id, "developers", assignment.developerAssignmentId());
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "listDevelopers",
            summary = "List the institutions that develop an entrepreneur",
            description = "Those that do and those that did, the oldest first. Only for the programme's agencies.")
    public Listing<DeveloperDetails> list(@PathParam("id") UUID id) {
        duties.requireMember(enrolments.require(id).programmeCode());
        return new Listing<>(assignments.ofEnrolment(id).stream()
                .map(DeveloperAssignment::details)
                .toList());
    }

    @GET
    @Path("/{developerId}")
    @RequiresScope("plan.read")
    @Operation(
            operationId = "readDeveloper",
            summary = "Read an institution's part",
            description = "One assignment of an institution. Only for the programme's agencies.")
    public RestResponse<DeveloperDetails> read(
            @PathParam("id") UUID id,
            @PathParam("developerId") UUID developerId,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        var assignment = assignments.require(id, developerId).details();
        duties.requireMember(assignment.programmeCode());
        return Answers.read(assignment.version(), assignment, ifNoneMatch);
    }

    @PUT
    @Path("/{developerId}/end")
    @RequiresScope("plan.write")
    @Operation(
            operationId = "endDeveloper",
            summary = "End an institution's part",
            description = "From then on it develops the entrepreneur no longer. By the institution itself, the"
                    + " programme's owner, or with the duty MONITOR.")
    public RestResponse<DeveloperDetails> end(
            @PathParam("id") UUID id,
            @PathParam("developerId") UUID developerId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DeveloperEnd content) {
        var assignment = end.run(id, developerId, content, IfMatch.of(ifMatch));
        return Answers.ok(assignment.version(), assignment);
    }
}
