package org.saphan.registry.certification;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.saphan.http.Answers;
import org.saphan.http.BangkokDays;
import org.saphan.http.Idempotent;
import org.saphan.http.Listing;
import org.saphan.http.RequiresScope;
import org.saphan.registry.product.RegisteredProducts;

@Path("/products/{id}/certifications")
@RunOnVirtualThread
@Tag(name = "certifications", description = "Which standards products are certified for.")
class ProductCertificationsResource {

    private final Certifications certifications;
    private final RegisteredProducts products;
    private final GrantCertification grant;
    private final Clock clock;

    ProductCertificationsResource(
            Certifications certifications, RegisteredProducts products, GrantCertification grant, Clock clock) {
        this.certifications = certifications;
        this.products = products;
        this.grant = grant;
        this.clock = clock;
    }

    @GET
    @RequiresScope("registry.read")
    @Operation(
            operationId = "listCertifications",
            summary = "List a product's certificates",
            description = "Those that hold, ran out or were revoked, in the order in which they were entered.")
    public Listing<CertificationDetails> list(@PathParam("id") UUID id) {
        products.require(id);
        return new Listing<>(certifications.of(id, BangkokDays.today(clock)));
    }

    @POST
    @Idempotent
    @RequiresScope("registry.write")
    @Operation(
            operationId = "grantCertification",
            summary = "Enter a product's certificate",
            description =
                    "Only CDD. It runs out by itself on the day after `validTo`. A renewal is a certificate of its"
                            + " own.")
    public RestResponse<CertificationDetails> grant(
            @PathParam("id") UUID id, @NotNull @Valid NewCertification content) {
        var details = grant.run(id, content);
        return Answers.created(details.version(), details, "certifications", details.certificationId());
    }
}
