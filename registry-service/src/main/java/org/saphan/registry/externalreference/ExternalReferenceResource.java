package org.saphan.registry.externalreference;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.saphan.http.IfMatch;
import org.saphan.http.RequiresScope;
import org.saphan.registry.entrepreneur.RegisteredEntrepreneurs;

@Path("/entrepreneurs/{id}/external-references/{agency}")
@RunOnVirtualThread
@Tag(
        name = "external references",
        description = "Under which reference an agency has an entrepreneur in its own books.")
class ExternalReferenceResource {

    private static final String CODE = "[A-Z0-9]+(-[A-Z0-9]+)*";

    private final ExternalReferences references;
    private final RegisteredEntrepreneurs entrepreneurs;
    private final ReferenceHolder holder;
    private final GiveReference give;
    private final WithdrawReference withdraw;

    ExternalReferenceResource(
            ExternalReferences references,
            RegisteredEntrepreneurs entrepreneurs,
            ReferenceHolder holder,
            GiveReference give,
            WithdrawReference withdraw) {
        this.references = references;
        this.entrepreneurs = entrepreneurs;
        this.holder = holder;
        this.give = give;
        this.withdraw = withdraw;
    }

    @GET
    @RequiresScope("registry.read")
    @Operation(
            operationId = "readExternalReference",
            summary = "Read an agency's reference",
            description = "Only that agency, and CDD.")
    public RestResponse<ExternalReferenceDetails> read(
            @PathParam("id") UUID id,
            @Parameter(example = "DIP") @PathParam("agency") @Pattern(regexp = CODE) @Size(max = 20) String agency,
            @HeaderParam("If-None-Match") @Size(max = 200) @Nullable String ifNoneMatch) {
        entrepreneurs.require(id);
        holder.require(agency);
        var details = references.require(id, agency).details();
        return Answers.read(details.version(), details, ifNoneMatch);
    }

    @PUT
    @RequiresScope("registry.write")
    @Operation(
            operationId = "giveExternalReference",
            summary = "Give an agency's reference",
            description =
                    "Only that agency, and CDD. Replacing a reference needs If-Match. An agency has one reference to an"
                            + " entrepreneur, and one entrepreneur under a reference.")
    public RestResponse<ExternalReferenceDetails> give(
            @PathParam("id") UUID id,
            @Parameter(example = "DIP") @PathParam("agency") @Pattern(regexp = CODE) @Size(max = 20) String agency,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch,
            @NotNull @Valid GivenReference given) {
        var details = give.run(id, agency, given, IfMatch.of(ifMatch));
        return Answers.ok(details.version(), details);
    }

    @DELETE
    @RequiresScope("registry.write")
    @Operation(
            operationId = "withdrawExternalReference",
            summary = "Withdraw an agency's reference",
            description = "Only that agency, and CDD.")
    public void withdraw(
            @PathParam("id") UUID id,
            @Parameter(example = "DIP") @PathParam("agency") @Pattern(regexp = CODE) @Size(max = 20) String agency,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch) {
        withdraw.run(id, agency, IfMatch.of(ifMatch));
    }
}
