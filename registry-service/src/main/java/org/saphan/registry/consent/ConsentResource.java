package org.saphan.registry.consent;

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

@Path("/consents/{id}")
@RunOnVirtualThread
@Tag(name = "consents")
class ConsentResource {

    private final Consents consents;
    private final WithdrawConsent withdraw;

    ConsentResource(Consents consents, WithdrawConsent withdraw) {
        this.consents = consents;
        this.withdraw = withdraw;
    }

    @GET
    @RequiresScope("registry.read")
    @Operation(operationId = "readConsent", summary = "Read a consent", description = "One consent by its id.")
    public RestResponse<ConsentDetails> read(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Size(max = 200) @Nullable String ifNoneMatch) {
        var details = consents.require(id).details();
        return Answers.read(details.version(), details, ifNoneMatch);
    }

    @PUT
    @Path("/withdrawal")
    @RequiresScope("registry.write")
    @Operation(
            operationId = "withdrawConsent",
            summary = "Withdraw a consent",
            description = "Any agency that the entrepreneur told. Whoever relied on the consent stops.")
    public RestResponse<ConsentDetails> withdraw(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch,
            @NotNull @Valid Withdrawal withdrawal) {
        var details = withdraw.run(id, withdrawal, IfMatch.of(ifMatch));
        return Answers.ok(details.version(), details);
    }
}
