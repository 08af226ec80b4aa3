package org.saphan.cluster.briefing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.Cursor;
import org.saphan.http.Idempotent;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.http.RequiresScope;

@Path("/briefings")
@RunOnVirtualThread
@Tag(name = "briefings", description = "What CDAs and service providers are told.")
class BriefingResource {

    private final Briefings briefings;
    private final IssueBriefing issue;

    BriefingResource(Briefings briefings, IssueBriefing issue) {
        this.briefings = briefings;
        this.issue = issue;
    }

    @POST
    @Idempotent
    @RequiresScope("cluster.write")
    @Operation(
            operationId = "issueBriefing",
            summary = "Issue a briefing",
            description = "By OSMEP; for those who help one cluster also by the agency that drives it.")
    public RestResponse<BriefingDetails> issue(@NotNull @Valid NewBriefing entry) {
        var briefing = issue.run(entry);
        return Answers.created(briefing.version(), briefing, "briefings", briefing.briefingId());
    }

    @GET
    @RequiresScope("cluster.read")
    @Operation(
            operationId = "listBriefings",
            summary = "List the briefings",
            description = "All of them, the newest first. No duty is needed.")
    public Page<BriefingDetails> list(@BeanParam @Valid PageRequest page) {
        return Page.of(briefings.newest(page), page.limit(), row -> Cursor.of(row.id()), Briefing::details);
    }

    @GET
    @Path("/{id}")
    @RequiresScope("cluster.read")
    @Operation(
            operationId = "readBriefing",
            summary = "Read a briefing",
            description = "One by its id. No duty is needed.")
    public RestResponse<BriefingDetails> read(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Size(max = 200) @Nullable String ifNoneMatch) {
        var briefing = briefings.require(id);
        return Answers.read(briefing.version(), briefing.details(), ifNoneMatch);
    }
}
