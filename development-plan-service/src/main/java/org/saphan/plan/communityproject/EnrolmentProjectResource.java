package org.saphan.plan.communityproject;

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

@Path("/enrolments/{enrolmentId}/community-projects")
@RunOnVirtualThread
@Tag(name = "community projects", description = "What a community proposes, chooses and carries out.")
class EnrolmentProjectResource {

    private final CommunityProjects projects;
    private final EnrolmentQueries enrolments;
    private final ProgrammeDuties duties;
    private final ProposeProject propose;

    EnrolmentProjectResource(
            CommunityProjects projects, EnrolmentQueries enrolments, ProgrammeDuties duties, ProposeProject propose) {
        this.projects = projects;
        this.enrolments = enrolments;
        this.duties = duties;
        this.propose = propose;
    }

    @POST
    @Idempotent
    @RequiresScope("plan.write")
    @Operation(
            operationId = "proposeCommunityProject",
            summary = "Propose a community project",
            description = "It touches at least one of the six dimensions and links to the group's OTOP work. Not after one"
                    + " was chosen. Needs the duty SUPPORT_COMMUNITY_STRENGTHENING in the enrolment's province.")
    public RestResponse<CommunityProjectDetails> propose(
            @PathParam("enrolmentId") UUID enrolmentId, @NotNull @Valid NewCommunityProject proposal) {
        var project = propose.run(enrolmentId, proposal);
        return Answers.created(project.version(), project, "community-projects", project.projectId());
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "listCommunityProjects",
            summary = "List an enrolment's community projects",
            description = "Whatever became of them, the oldest first. Only for the programme's agencies.")
    public Listing<CommunityProjectDetails> list(@PathParam("enrolmentId") UUID enrolmentId) {
        duties.requireMember(enrolments.require(enrolmentId).programmeCode());
        return new Listing<>(projects.ofEnrolment(enrolmentId));
    }
}
