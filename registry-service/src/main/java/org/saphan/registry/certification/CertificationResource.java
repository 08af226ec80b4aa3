package org.saphan.registry.certification;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.BangkokDays;
import org.saphan.http.IfMatch;
import org.saphan.http.RequiresScope;

@Path("/certifications/{id}")
@RunOnVirtualThread
@Tag(name = "certifications")
class CertificationResource {

    private final Certifications certifications;
    private final RevokeCertification revoke;
    private final Clock clock;

    CertificationResource(Certifications certifications, RevokeCertification revoke, Clock clock) {
        this.certifications = certifications;
        this.revoke = revoke;
        this.clock = clock;
    }

    @GET
    @RequiresScope("registry.read")
    @Operation(
            operationId = "readCertification",
            summary = "Read a certificate",
            description = "One certificate, and whether it holds today.")
    public RestResponse<CertificationDetails> read(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Size(max = 200) @Nullable String ifNoneMatch) {
        var details = certifications.require(id).detailsOn(BangkokDays.today(clock));
        return Answers.read(details.version(), details, ifNoneMatch);
    }

    @PUT
    @Path("/revocation")
    @RequiresScope("registry.write")
    @Operation(
            operationId = "revokeCertification",
            summary = "Revoke a certificate",
            description = "Only CDD, and only while the certificate holds.")
    public RestResponse<CertificationDetails> revoke(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch,
            @NotNull @Valid Revocation revocation) {
        var details = revoke.run(id, revocation, IfMatch.of(ifMatch));
        return Answers.ok(details.version(), details);
    }
}
