package org.saphan.registry.appeal;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

@Path("/appeals/{id}")
@RunOnVirtualThread
@Tag(name = "appeals")
class AppealResource {

    private final Appeals appeals;
    private final UpholdAppeal uphold;
    private final DismissAppeal dismiss;

    AppealResource(Appeals appeals, UpholdAppeal uphold, DismissAppeal dismiss) {
        this.appeals = appeals;
        this.uphold = uphold;
        this.dismiss = dismiss;
    }

    @GET
    @RequiresScope("registry.read")
    @Operation(
            operationId = "readAppeal",
            summary = "Read an appeal",
            description = "One appeal and what became of it.")
    public RestResponse<AppealDetails> read(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Size(max = 200) @Nullable String ifNoneMatch) {
        var details = appeals.require(id).details();
        return Answers.read(details.version(), details, ifNoneMatch);
    }

    @PUT
    @Path("/upholding")
    @RequiresScope("registry.write")
    @Operation(
            operationId = "upholdAppeal",
            summary = "Uphold an appeal",
            description = "Only CDD. The rating is superseded by one with these scores, which names the appeal.")
    public RestResponse<AppealDetails> uphold(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch,
            @NotNull @Valid Upholding content) {
        return answer(uphold.run(id, content, IfMatch.of(ifMatch)));
    }

    @PUT
    @Path("/dismissal")
    @RequiresScope("registry.write")
    @Operation(
            operationId = "dismissAppeal",
            summary = "Dismiss an appeal",
            description = "Only CDD. The rating stands.")
    public RestResponse<AppealDetails> dismiss(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch,
            @NotNull @Valid Dismissal content) {
        return answer(dismiss.run(id, content, IfMatch.of(ifMatch)));
    }

    private static RestResponse<AppealDetails> answer(AppealDetails details) {
        return Answers.ok(details.version(), details);
    }
}
