package org.saphan.registry.application;

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

@Path("/applications/{id}")
@RunOnVirtualThread
@Tag(name = "applications")
class ApplicationResource {

    private final Applications applications;
    private final ResubmitApplication resubmit;
    private final EndorseApplication endorse;
    private final ReturnApplication sendBack;
    private final WithdrawApplication withdraw;

    ApplicationResource(
            Applications applications,
            ResubmitApplication resubmit,
            EndorseApplication endorse,
            ReturnApplication sendBack,
            WithdrawApplication withdraw) {
        this.applications = applications;
        this.resubmit = resubmit;
        this.endorse = endorse;
        this.sendBack = sendBack;
        this.withdraw = withdraw;
    }

    @GET
    @RequiresScope("registry.read")
    @Operation(
            operationId = "readApplication",
            summary = "Read an application",
            description = "One application and how far it has come.")
    public RestResponse<ApplicationDetails> read(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Size(max = 200) @Nullable String ifNoneMatch) {
        var details = applications.require(id).details();
        return Answers.read(details.version(), details, ifNoneMatch);
    }

    @PUT
    @RequiresScope("registry.write")
    @Operation(
            operationId = "resubmitApplication",
            summary = "Submit an application again",
            description =
                    "The agency that submitted it, or CDD, with other answers: before the district has endorsed it"
                            + " or after it sent it back, while the round is open.")
    public RestResponse<ApplicationDetails> resubmit(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch,
            @NotNull @Valid AmendedAnswers content) {
        return answer(resubmit.run(id, content, IfMatch.of(ifMatch)));
    }

    @PUT
    @Path("/endorsement")
    @RequiresScope("registry.write")
    @Operation(
            operationId = "endorseApplication",
            summary = "Endorse an application",
            description = "Only CDD, for the district. From now on the province can judge it.")
    public RestResponse<ApplicationDetails> endorse(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch) {
        return answer(endorse.run(id, IfMatch.of(ifMatch)));
    }

    @PUT
    @Path("/return")
    @RequiresScope("registry.write")
    @Operation(
            operationId = "returnApplication",
            summary = "Send an application back",
            description = "Only CDD, for the district, before the province has decided.")
    public RestResponse<ApplicationDetails> sendBack(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch,
            @NotNull @Valid Return content) {
        return answer(sendBack.run(id, content, IfMatch.of(ifMatch)));
    }

    @PUT
    @Path("/withdrawal")
    @RequiresScope("registry.write")
    @Operation(
            operationId = "withdrawApplication",
            summary = "Withdraw an application",
            description = "The agency that submitted it, or CDD, until it is rated. The product can be entered anew.")
    public RestResponse<ApplicationDetails> withdraw(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch) {
        return answer(withdraw.run(id, IfMatch.of(ifMatch)));
    }

    private static RestResponse<ApplicationDetails> answer(ApplicationDetails details) {
        return Answers.ok(details.version(), details);
    }
}
