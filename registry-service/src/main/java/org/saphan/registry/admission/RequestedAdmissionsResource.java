package org.saphan.registry.admission;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.Idempotent;
import org.saphan.http.IfMatch;
import org.saphan.http.Open;

@Path("/public/admissions")
@RunOnVirtualThread
@Tag(name = "admissions")
class RequestedAdmissionsResource {

    private final Admissions admissions;
    private final RequestAdmission request;
    private final WithdrawAdmission withdraw;
    private final IssueCredentials issue;

    RequestedAdmissionsResource(
            Admissions admissions, RequestAdmission request, WithdrawAdmission withdraw, IssueCredentials issue) {
        this.admissions = admissions;
        this.request = request;
        this.withdraw = withdraw;
        this.issue = issue;
    }

    @POST
    @Open
    @Idempotent(secret = true)
    @Operation(
            operationId = "requestAdmission",
            summary = "Ask for admission",
            description = "Everybody, without a token: a system of an agency asks to be let in. The answer has a claim"
                    + " code that is shown here only. Few requests of an agency may be open at a time, and few may"
                    + " come from one address a day: 429 TOO_MANY_OPEN_REQUESTS, TOO_MANY_REQUESTS_TODAY.")
    public RestResponse<RequestedAdmission> request(@NotNull @Valid NewAdmission content) {
        var answer = request.run(content);
        return Answers.created(answer.version(), answer, "public", "admissions", answer.admissionId());
    }

    @GET
    @Path("/{id}")
    @Open
    @Operation(
            operationId = "followAdmission",
            summary = "Follow a request for admission",
            description = "Whoever holds its claim code, without a token. With another code there is no such request.")
    public RestResponse<AdmissionDetails> follow(
            @PathParam("id") UUID id,
            @Parameter(description = "As it was shown when admission was asked for.")
                    @HeaderParam("Claim-Code")
                    @Size(max = 200) @Nullable String claimCode,
            @HeaderParam("If-None-Match") @Size(max = 200) @Nullable String ifNoneMatch) {
        var details = admissions.requireClaimed(id, claimCode).details();
        return Answers.read(details.version(), details, ifNoneMatch);
    }

    @PUT
    @Path("/{id}/withdrawal")
    @Open
    @Operation(
            operationId = "withdrawAdmission",
            summary = "Take a request for admission back",
            description = "Whoever holds its claim code, without a token, until credentials were issued.")
    public RestResponse<AdmissionDetails> withdraw(
            @PathParam("id") UUID id,
            @Parameter(description = "As it was shown when admission was asked for.")
                    @HeaderParam("Claim-Code")
                    @Size(max = 200) @Nullable String claimCode,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch) {
        var details = withdraw.run(id, claimCode, IfMatch.of(ifMatch));
        return Answers.ok(details.version(), details);
    }

    @POST
    @Path("/{id}/credentials")
    @Open
    @Idempotent(secret = true)
    @Operation(
            operationId = "issueCredentials",
            summary = "Collect the credentials",
            description = "Whoever holds the claim code of an approved request, without a token, once: the secret is"
                    + " kept nowhere. A repetition is refused, 409 CREDENTIALS_ISSUED; whoever lost the answer asks CDD"
                    + " for a renewal. When the identity provider is away nothing changes: 503 PROVIDER_AWAY.")
    public RestResponse<IssuedCredentials> issue(
            @PathParam("id") UUID id,
            @Parameter(description = "As it was shown when admission was asked for.")
                    @HeaderParam("Claim-Code")
                    @Size(max = 200) @Nullable String claimCode) {
        var credentials = issue.run(id, claimCode);
        return Answers.created(
                admissions.require(id).version(), credentials, "public", "admissions", id);
    }
}
