package org.saphan.registry.registerexport;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.http.RequiresScope;
import org.saphan.registry.entrepreneurlist.EntrepreneurFilter;
import org.saphan.registry.table.Table;
import org.saphan.registry.table.TableQueries;

@Path("/entrepreneurs")
@RunOnVirtualThread
@Tag(name = "entrepreneurs")
class EntrepreneurExportResource {

    private static final String ROWS = """
            select
                e.id as "entrepreneurId",
                e.otop_registration_no as "otopRegistrationNo",
                e.external_no as "externalNo",
                e.kind,
                e.status,
                e.status_since as "statusSince",
                e.name_th as "nameTh",
                e.name_en as "nameEn",
                e.trade_name as "tradeName",
                case e.identification_kind when 'NATIONAL_ID' then '*********' || e.identification_tail end
                    as "nationalId",
                case e.identification_kind when 'JURISTIC_ID' then '*********' || e.identification_tail end
                    as "juristicId",
                e.community_enterprise_code as "communityEnterpriseCode",
                e.member_count as "memberCount",
                e.community_links as "communityLinks",
                e.subdistrict_code as "subdistrictCode",
                left(e.subdistrict_code, 4) as "districtCode",
                left(e.subdistrict_code, 2) as "provinceCode",
                e.registration_year_be as "registrationYearBE",
                e.employees,
                e.annual_revenue as "annualRevenue",
                e.sector,
                e.size_class as "sizeClass",
                e.journey_stage as "journeyStage"
            from entrepreneur e""";

    private final TableQueries tables;

    EntrepreneurExportResource(TableQueries tables) {
        this.tables = tables;
    }

    @GET
    @Produces({Table.CSV, Table.NDJSON, Table.XLSX})
    @RequiresScope("registry.read")
    @Operation(hidden = true) // one with listEntrepreneurs in the document
    public Table export(@BeanParam @Valid EntrepreneurFilter filter) {
        var conditions = filter.conditions();
        return new Table("entrepreneurs", tables.of(ROWS + conditions.where() + " order by e.id", conditions.values()));
    }
}
