package org.saphan.registry.entrepreneur;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.Idempotent;
import org.saphan.http.IfMatch;
import org.saphan.http.MergePatch;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.http.Purpose;
import org.saphan.http.RequiresScope;
import org.saphan.registry.personaldata.AccessLogEntry;
import org.saphan.registry.personaldata.PersonalDataAccesses;
import org.saphan.registry.reason.ChangeReason;

@Path("/entrepreneurs")
@RunOnVirtualThread
@Tag(name = "entrepreneurs", description = "Village producers and their registration.")
class EntrepreneurResource {

    private final Entrepreneurs entrepreneurs;
    private final RegisterEntrepreneur register;
    private final AmendEntrepreneur amend;
    private final ReadPersonalData readPersonalData;
    private final PersonalDataAccesses accessLog;

    EntrepreneurResource(
            Entrepreneurs entrepreneurs,
            RegisterEntrepreneur register,
            AmendEntrepreneur amend,
            ReadPersonalData readPersonalData,
            PersonalDataAccesses accessLog) {
        this.entrepreneurs = entrepreneurs;
        this.register = register;
        this.amend = amend;
        this.readPersonalData = readPersonalData;
        this.accessLog = accessLog;
    }

    @POST
    @Idempotent
    @RequiresScope("registry.write")
    @Operation(
            operationId = "registerEntrepreneur",
            summary = "Register an entrepreneur",
            description =
                    "Entered by CDD it is REGISTERED; entered by another agency it is SUBMITTED until CDD accepts it.")
    public RestResponse<EntrepreneurDetails> register(@NotNull @Valid NewEntrepreneur entry) {
        var details = register.run(entry);
        return Answers.created(details.version(), details, "entrepreneurs", details.entrepreneurId());
    }

    @GET
    @Path("/{id}")
    @RequiresScope("registry.read")
    @Operation(
            operationId = "readEntrepreneur",
            summary = "Read an entrepreneur",
            description =
                    "Identification number and phone are masked. With the scope registry.personal.read and a Purpose"
                            + " they are shown, and the reading is logged.")
    @APIResponse(responseCode = "200", description = "As asked.")
    @APIResponse(responseCode = "410", description = "The personal data was erased.")
    public RestResponse<EntrepreneurDetails> read(
            @PathParam("id") UUID id,
            @HeaderParam("If-None-Match") @Size(max = 200) @Nullable String ifNoneMatch,
            @Parameter(description = "For what number and phone are needed; asks for them unmasked.")
                    @HeaderParam("Purpose")
                    @Size(max = 200) @Nullable String purpose) {
        if (purpose != null) {
            var details = readPersonalData.run(id, Purpose.require(purpose));
            return Answers.ok(details.version(), details);
        }
        var details = entrepreneurs.requireUnmerged(id).details();
        return Answers.read(details.version(), details, ifNoneMatch);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RequiresScope("registry.write")
    @Operation(
            operationId = "amendEntrepreneur",
            summary = "Amend an entrepreneur",
            description = "A JSON merge patch: absent members stay, null removes. By CDD; by the agency that entered it"
                    + " while it is submitted.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = EntrepreneurContent.class)))
    public RestResponse<EntrepreneurDetails> amend(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch,
            @Parameter(description = "Why, in percent-encoded UTF-8; at most 500 characters. Shown in the history.")
                    @HeaderParam("Change-Reason")
                    @Size(max = ChangeReason.LONGEST_HEADER) @Nullable String changeReason,
            @NotNull JsonNode patch) {
        var details = amend.run(id, patch, ChangeReason.of(changeReason), IfMatch.of(ifMatch));
        return Answers.ok(details.version(), details);
    }

    @GET
    @Path("/{id}/access-log")
    @RequiresScope("registry.read")
    @Operation(
            operationId = "readAccessLog",
            summary = "Who saw the personal data",
            description = "Every unmasked read of the entrepreneur's personal data, the oldest first.")
    public Page<AccessLogEntry> accessLog(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        entrepreneurs.require(id);
        return accessLog.of(id, page);
    }
}
