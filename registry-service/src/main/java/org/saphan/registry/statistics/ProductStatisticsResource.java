package org.saphan.registry.statistics;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.http.RequiresScope;
import org.saphan.registry.table.Table;

@Path("/statistics/products")
@RunOnVirtualThread
@Tag(name = "statistics", description = "The register in numbers.")
class ProductStatisticsResource {

    private final Statistics statistics;
    private final ObjectMapper json;

    ProductStatisticsResource(Statistics statistics, ObjectMapper json) {
        this.statistics = statistics;
        this.json = json;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RequiresScope("registry.read")
    @Operation(operationId = "countProducts", summary = "Count products", description = """
                    By up to three dimensions, today or as of a day in the past: products of entrepreneurs in the register. By \
                    stars, those count that have them in the announced round. As JSON, or as a file: CSV, NDJSON or XLSX.""")
    public ProductStatistics count(@BeanParam @Valid ProductCounting counting) {
        var items = statistics.products(counting).members().stream()
                .map(each -> json.convertValue(each, ProductCount.class))
                .toList();
        return new ProductStatistics(statistics.dayOf(counting.asOf), items);
    }

    @GET
    @Produces({Table.CSV, Table.NDJSON, Table.XLSX})
    @RequiresScope("registry.read")
    @Operation(hidden = true) // one with countProducts in the document
    public Table table(@BeanParam @Valid ProductCounting counting) {
        return statistics.products(counting).table("product-statistics");
    }
}
