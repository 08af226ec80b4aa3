package org.saphan.registry.certification;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.http.BangkokDays;
import org.saphan.http.Cursor;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.http.RequiresScope;

@Path("/certifications")
@RunOnVirtualThread
@Tag(name = "certifications")
class CertificationsResource {

    private final Certifications certifications;
    private final Clock clock;

    CertificationsResource(Certifications certifications, Clock clock) {
        this.certifications = certifications;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RequiresScope("registry.read")
    @Operation(
            operationId = "listAllCertifications",
            summary = "List certificates",
            description =
                    "By standard, product and whether they hold today; all filters hold together. Whoever accepts CSV,"
                            + " NDJSON or XLSX gets the whole list as a file, without limit and cursor.")
    public Page<CertificationDetails> list(
            @BeanParam @Valid CertificationFilter filter, @BeanParam @Valid PageRequest page) {
        var today = BangkokDays.today(clock);
        return Page.of(
                certifications.matching(filter, today, page),
                page.limit(),
                row -> Cursor.of(row.id()),
                row -> row.detailsOn(today));
    }
}
