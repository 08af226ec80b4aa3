package org.saphan.registry.registerexport;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.http.BangkokDays;
import org.saphan.http.RequiresScope;
import org.saphan.registry.certification.CertificationFilter;
import org.saphan.registry.table.Table;
import org.saphan.registry.table.TableQueries;

@Path("/certifications")
@RunOnVirtualThread
@Tag(name = "certifications")
class CertificationExportResource {

    private static final String ROWS = """
            select
                c.id as "certificationId",
                c.product_id as "productId",
                p.external_no as "productExternalNo",
                p.name_th as "productNameTh",
                c.entrepreneur_id as "entrepreneurId",
                e.otop_registration_no as "otopRegistrationNo",
                left(e.subdistrict_code, 2) as "provinceCode",
                c.standard,
                c.standard_name as "standardName",
                c.certificate_no as "certificateNo",
                c.issued_by as "issuedBy",
                c.valid_from as "validFrom",
                c.valid_to as "validTo",
                %s as status,
                c.revoked_on as "revokedOn",
                c.revocation_reason as "revocationReason"
            from certification c
            join product p on p.id = c.product_id
            join entrepreneur e on e.id = c.entrepreneur_id""".formatted(CertificationFilter.statusOnDay());

    private final TableQueries tables;
    private final Clock clock;

    CertificationExportResource(TableQueries tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    @GET
    @Produces({Table.CSV, Table.NDJSON, Table.XLSX})
    @RequiresScope("registry.read")
    @Operation(hidden = true) // one with listAllCertifications in the document
    public Table export(@BeanParam @Valid CertificationFilter filter) {
        var today = BangkokDays.today(clock);
        var conditions = filter.conditions(today);
        var values =
                Stream.concat(Stream.of(today), conditions.values().stream()).toList();
        return new Table("certifications", tables.of(ROWS + conditions.where() + " order by c.id", values));
    }
}
