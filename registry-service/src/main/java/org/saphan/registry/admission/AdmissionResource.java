package org.saphan.registry.admission;

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
import org.saphan.registry.reason.Reason;

@Path("/admissions/{id}")
@RunOnVirtualThread
@Tag(name = "admissions")
class AdmissionResource {

    private final AdmissionDesk desk;
    private final ApproveAdmission approve;
    private final RefuseAdmission refuse;
    private final TellClient tell;
    private final RenewCredentials renew;
    private final RevokeAdmission revoke;

    AdmissionResource(
            AdmissionDesk desk,
            ApproveAdmission approve,
            RefuseAdmission refuse,
            TellClient tell,
            RenewCredentials renew,
            RevokeAdmission revoke) {
        this.desk = desk;
        this.approve = approve;
        this.refuse = refuse;
        this.tell = tell;
        this.renew = renew;
        this.revoke = revoke;
    }

    @GET
    @RequiresScope("registry.read")
    @Operation(
            operationId = "readAdmission",
            summary = "Read a request for admission",
            description = "Only CDD. The request and what became of it.")
    public RestResponse<AdmissionDetails> read(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Size(max = 200) @Nullable String ifNoneMatch) {
        var details = desk.open(id).details();
        return Answers.read(details.version(), details, ifNoneMatch);
    }

    @PUT
    @Path("/approval")
    @RequiresScope("registry.write")
    @Operation(
            operationId = "approveAdmission",
            summary = "Approve a request for admission",
            description = "Only CDD. Grants scopes among those that were asked for; personal data only with a"
                    + " justification. An agency that is new is entered.")
    public RestResponse<AdmissionDetails> approve(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch,
            @NotNull @Valid AdmissionApproval content) {
        return answer(approve.run(id, content, IfMatch.of(ifMatch)));
    }

    @PUT
    @Path("/refusal")
    @RequiresScope("registry.write")
    @Operation(
            operationId = "refuseAdmission",
            summary = "Refuse a request for admission",
            description = "Only CDD, until credentials were issued. Whoever asked reads the reason.")
    public RestResponse<AdmissionDetails> refuse(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch,
            @NotNull @Valid Reason content) {
        return answer(refuse.run(id, content.reason(), IfMatch.of(ifMatch)));
    }

    @PUT
    @Path("/client")
    @RequiresScope("registry.write")
    @Operation(
            operationId = "tellClientOfAdmission",
            summary = "Tell which client was registered by hand",
            description = "Only CDD, where the identity provider registers no clients over HTTP and the operator handed"
                    + " the credentials out: from then on the client can be revoked here.")
    public RestResponse<AdmissionDetails> tell(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch,
            @NotNull @Valid ToldClient content) {
        return answer(tell.run(id, content.clientId(), IfMatch.of(ifMatch)));
    }

    @PUT
    @Path("/renewal")
    @RequiresScope("registry.write")
    @Operation(
            operationId = "renewCredentials",
            summary = "Let the system collect other credentials",
            description = "Only CDD. The credentials that it has are deleted at the identity provider and their tokens"
                    + " are refused within five seconds; others can be collected with the claim code.")
    public RestResponse<AdmissionDetails> renew(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch,
            @NotNull @Valid Reason content) {
        return answer(renew.run(id, content.reason(), IfMatch.of(ifMatch)));
    }

    @PUT
    @Path("/revocation")
    @RequiresScope("registry.write")
    @Operation(
            operationId = "revokeAdmission",
            summary = "Shut a system out",
            description = "Only CDD. Its client is deleted at the identity provider, as soon as that answers, and its"
                    + " tokens are refused within five seconds by the gateway and every service.")
    public RestResponse<AdmissionDetails> revoke(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch,
            @NotNull @Valid Reason content) {
        return answer(revoke.run(id, content.reason(), IfMatch.of(ifMatch)));
    }

    private static RestResponse<AdmissionDetails> answer(AdmissionDetails details) {
        return Answers.ok(details.version(), details);
    }
}
