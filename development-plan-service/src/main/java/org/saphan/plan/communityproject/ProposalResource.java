package org.saphan.plan.communityproject;

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

@Path("/community-projects/{id}")
@RunOnVirtualThread
@Tag(name = "community projects")
class ProposalResource {

    private final CommunityProjects projects;
    private final ProgrammeDuties duties;
    private final RewriteProject rewrite;

    ProposalResource(CommunityProjects projects, ProgrammeDuties duties, RewriteProject rewrite) {
        this.projects = projects;
        this.duties = duties;
        this.rewrite = rewrite;
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "readCommunityProject",
            summary = "Read a community project",
            description = "One project by its id. Only for the programme's agencies.")
    public RestResponse<CommunityProjectDetails> read(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        var project = projects.require(id).details();
        duties.requireMember(project.programmeCode());
        return Answers.read(project.version(), project, ifNoneMatch);
    }

    @PUT
    @RequiresScope("plan.write")
    @Operation(
            operationId = "rewriteCommunityProject",
            summary = "Rewrite a proposal",
            description = "While it is PROPOSED; what was judged of it falls away. Needs the duty"
                    + " SUPPORT_COMMUNITY_STRENGTHENING in its province.")
    public RestResponse<CommunityProjectDetails> rewrite(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NewCommunityProject content) {
        var project = rewrite.run(id, content, IfMatch.of(ifMatch));
        return Answers.ok(project.version(), project);
    }
}
