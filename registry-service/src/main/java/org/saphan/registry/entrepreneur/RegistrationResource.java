package org.saphan.registry.entrepreneur;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
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
import org.saphan.registry.identification.CorrectedIdentification;
import org.saphan.registry.reason.Reason;

@Path("/entrepreneurs/{id}")
@RunOnVirtualThread
@Tag(name = "entrepreneurs")
class RegistrationResource {

    private final AcceptEntrepreneur accept;
    private final RejectEntrepreneur reject;
    private final SuspendEntrepreneur suspend;
    private final ReinstateEntrepreneur reinstate;
    private final DeregisterEntrepreneur deregister;
    private final CorrectIdentification correct;

    RegistrationResource(
            AcceptEntrepreneur accept,
            RejectEntrepreneur reject,
            SuspendEntrepreneur suspend,
            ReinstateEntrepreneur reinstate,
            DeregisterEntrepreneur deregister,
            CorrectIdentification correct) {
        this.accept = accept;
        this.reject = reject;
        this.suspend = suspend;
        this.reinstate = reinstate;
        this.deregister = deregister;
        this.correct = correct;
    }

    @PUT
    @Path("/registration")
    @RequiresScope("registry.write")
    @Operation(
            operationId = "acceptEntrepreneur",
            summary = "Accept a submitted entrepreneur",
            description = "Only CDD. SUBMITTED becomes REGISTERED.")
    public RestResponse<EntrepreneurDetails> accept(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch) {
        return changed(accept.run(id, IfMatch.of(ifMatch)));
    }

    @PUT
    @Path("/rejection")
    @RequiresScope("registry.write")
    @Operation(
            operationId = "rejectEntrepreneur",
            summary = "Reject a submitted entrepreneur",
            description = "Only CDD. SUBMITTED becomes REJECTED.")
    public RestResponse<EntrepreneurDetails> reject(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch,
            @NotNull @Valid Reason reason) {
        return changed(reject.run(id, reason, IfMatch.of(ifMatch)));
    }

    @PUT
    @Path("/suspension")
    @RequiresScope("registry.write")
    @Operation(
            operationId = "suspendEntrepreneur",
            summary = "Suspend a registration",
            description = "Only CDD. REGISTERED becomes SUSPENDED; the other services stop what they do for it.")
    public RestResponse<EntrepreneurDetails> suspend(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch,
            @NotNull @Valid Reason reason) {
        return changed(suspend.run(id, reason, IfMatch.of(ifMatch)));
    }

    @DELETE
    @Path("/suspension")
    @RequiresScope("registry.write")
    @Operation(
            operationId = "reinstateEntrepreneur",
            summary = "Reinstate a suspended registration",
            description = "Only CDD. SUSPENDED becomes REGISTERED again.")
    public RestResponse<EntrepreneurDetails> reinstate(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch) {
        return changed(reinstate.run(id, IfMatch.of(ifMatch)));
    }

    @PUT
    @Path("/identification")
    @RequiresScope("registry.write")
    @Operation(
            operationId = "correctIdentification",
            summary = "Correct an identification number",
            description = "Only CDD. The number must be valid, and nobody else actively registered with it.")
    public RestResponse<EntrepreneurDetails> correct(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch,
            @NotNull @Valid CorrectedIdentification corrected) {
        return changed(correct.run(id, corrected, IfMatch.of(ifMatch)));
    }

    @PUT
    @Path("/deregistration")
    @RequiresScope("registry.write")
    @Operation(
            operationId = "deregisterEntrepreneur",
            summary = "Deregister an entrepreneur",
            description = "Only CDD. It leaves the register for good; its history stays.")
    public RestResponse<EntrepreneurDetails> deregister(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch,
            @NotNull @Valid Reason reason) {
        return changed(deregister.run(id, reason, IfMatch.of(ifMatch)));
    }

    private static RestResponse<EntrepreneurDetails> changed(EntrepreneurDetails details) {
        return Answers.ok(details.version(), details);
    }
}
