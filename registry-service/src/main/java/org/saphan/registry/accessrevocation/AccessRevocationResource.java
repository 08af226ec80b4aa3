package org.saphan.registry.accessrevocation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.CallingAgency;
import org.saphan.http.Cursor;
import org.saphan.http.Idempotent;
import org.saphan.http.IfMatch;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.http.RequiresScope;
import org.saphan.registry.reason.Reason;

@Path("/access-revocations")
@RunOnVirtualThread
@Tag(name = "access-revocations", description = "Whose tokens count no more.")
class AccessRevocationResource {

    private static final String STEWARD = "CDD";
    private static final String WHAT = "access-revocations";

    private final AccessRevocations revocations;
    private final DeclareAccessRevocation declare;
    private final LiftAccessRevocation lift;
    private final CallingAgency caller;

    AccessRevocationResource(
            AccessRevocations revocations,
            DeclareAccessRevocation declare,
            LiftAccessRevocation lift,
            CallingAgency caller) {
        this.revocations = revocations;
        this.declare = declare;
        this.lift = lift;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RequiresScope("registry.write")
    @Operation(
            operationId = "declareAccessRevocation",
            summary = "Revoke access",
            description = "Only CDD. Tokens of the agency, or of one of its clients, that were given until now are"
                    + " refused within five seconds by the gateway and every service: 401 ACCESS_REVOKED. Newer ones"
                    + " work; that a client gets no newer ones is the identity provider's to see to.")
    public RestResponse<AccessRevocationDetails> declare(@NotNull @Valid NewAccessRevocation content) {
        var details = declare.run(content.agency(), content.clientId(), content.reason());
        return Answers.created(details.version(), details, "access-revocations", details.revocationId());
    }

    @GET
    @RequiresScope("registry.read")
    @Operation(
            operationId = "listAccessRevocations",
            summary = "List the revocations of access",
            description = "Only CDD. All, standing and lifted, the oldest first, with reasons.")
    public Page<AccessRevocationDetails> list(@BeanParam @Valid PageRequest page) {
        caller.requireSteward(STEWARD, WHAT);
        return Page.of(
                revocations.page(page), page.limit(), row -> Cursor.of(row.id()), AccessRevocation::details);
    }

    @GET
    @Path("/{id}")
    @RequiresScope("registry.read")
    @Operation(
            operationId = "readAccessRevocation",
            summary = "Read a revocation of access",
            description = "Only CDD. One, with its reason and whether it was lifted.")
    public RestResponse<AccessRevocationDetails> read(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Size(max = 200) @Nullable String ifNoneMatch) {
        var details = revocations.require(id).details();
        caller.requireSteward(STEWARD, WHAT);
        return Answers.read(details.version(), details, ifNoneMatch);
    }

    @PUT
    @Path("/{id}/lifting")
    @RequiresScope("registry.write")
    @Operation(
            operationId = "liftAccessRevocation",
            summary = "Lift a revocation of access",
            description = "Only CDD. The tokens count again, as far as they have not ended.")
    public RestResponse<AccessRevocationDetails> lift(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch,
            @NotNull @Valid Reason content) {
        var details = lift.run(id, content.reason(), IfMatch.of(ifMatch));
        return Answers.ok(details.version(), details);
    }
}
