package org.saphan.registry.consent;

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
import org.saphan.registry.entrepreneur.RegisteredEntrepreneurs;

@Path("/entrepreneurs/{id}/consents")
@RunOnVirtualThread
@Tag(name = "consents", description = "What entrepreneurs consent to.")
class EntrepreneurConsentsResource {

    private final Consents consents;
    private final RegisteredEntrepreneurs entrepreneurs;
    private final GiveConsent give;

    EntrepreneurConsentsResource(Consents consents, RegisteredEntrepreneurs entrepreneurs, GiveConsent give) {
        this.consents = consents;
        this.entrepreneurs = entrepreneurs;
        this.give = give;
    }

    @GET
    @RequiresScope("registry.read")
    @Operation(
            operationId = "listConsents",
            summary = "List an entrepreneur's consents",
            description = "Standing and withdrawn, the oldest first.")
    public Listing<ConsentDetails> list(@PathParam("id") UUID id) {
        entrepreneurs.require(id);
        return new Listing<>(consents.of(id));
    }

    @POST
    @Idempotent
    @RequiresScope("registry.write")
    @Operation(
            operationId = "giveConsent",
            summary = "Record a consent",
            description = "Any agency that holds the signed form. At most one standing consent a purpose.")
    public RestResponse<ConsentDetails> give(@PathParam("id") UUID id, @NotNull @Valid NewConsent given) {
        var details = give.run(id, given);
        return Answers.created(details.version(), details, "consents", details.consentId());
    }
}
