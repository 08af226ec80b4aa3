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

@Path("/statistics/entrepreneurs")
@RunOnVirtualThread
@Tag(name = "statistics", description = "The register in numbers.")
class EntrepreneurStatisticsResource {

    private final Statistics statistics;
    private final ObjectMapper json;

    EntrepreneurStatisticsResource(Statistics statistics, ObjectMapper json) {
        this.statistics = statistics;
        this.json = json;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RequiresScope("registry.read")
    @Operation(operationId = "countEntrepreneurs", summary = "Count entrepreneurs", description = """
                    By up to three dimensions, today or as of a day in the past. Who is not in the register (any more) counts \
                    only when the count is by status. As JSON, or as a file: CSV, NDJSON or XLSX.""")
    public EntrepreneurStatistics count(@BeanParam @Valid EntrepreneurCounting counting) {
        var items = statistics.entrepreneurs(counting).members().stream()
                .map(each -> json.convertValue(each, EntrepreneurCount.class))
                .toList();
        return new EntrepreneurStatistics(statistics.dayOf(counting.asOf), items);
    }

    @GET
    @Produces({Table.CSV, Table.NDJSON, Table.XLSX})
    @RequiresScope("registry.read")
    @Operation(hidden = true) // one with countEntrepreneurs in the document
    public Table table(@BeanParam @Valid EntrepreneurCounting counting) {
        return statistics.entrepreneurs(counting).table("entrepreneur-statistics");
    }
}
