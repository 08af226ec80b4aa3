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
import org.saphan.registry.product.ProductFilter;
import org.saphan.registry.table.Table;
import org.saphan.registry.table.TableQueries;

@Path("/products")
@RunOnVirtualThread
@Tag(name = "products")
class ProductExportResource {

    private static final String ROWS = """
            select
                p.id as "productId",
                p.external_no as "externalNo",
                p.entrepreneur_id as "entrepreneurId",
                e.external_no as "entrepreneurExternalNo",
                e.otop_registration_no as "otopRegistrationNo",
                left(e.subdistrict_code, 2) as "provinceCode",
                p.name_th as "nameTh",
                p.name_en as "nameEn",
                p.category,
                p.quadrant,
                p.local_wisdom_story as "localWisdomStory"
            from product p join entrepreneur e on e.id = p.entrepreneur_id""";

    private final TableQueries tables;

    ProductExportResource(TableQueries tables) {
        this.tables = tables;
    }

    @GET
    @Produces({Table.CSV, Table.NDJSON, Table.XLSX})
    @RequiresScope("registry.read")
    @Operation(hidden = true) // one with listAllProducts in the document
    public Table export(@BeanParam @Valid ProductFilter filter) {
        var conditions = filter.conditions();
        return new Table("products", tables.of(ROWS + conditions.where() + " order by p.id", conditions.values()));
    }
}
