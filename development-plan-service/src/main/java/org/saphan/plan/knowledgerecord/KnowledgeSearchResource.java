package org.saphan.plan.knowledgerecord;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.http.RequiresScope;
import org.saphan.plan.criterion.Dimension;

@Path("/knowledge-records")
@RunOnVirtualThread
@Tag(name = "knowledge records")
class KnowledgeSearchResource {

    private final KnowledgeSearch search;

    KnowledgeSearchResource(KnowledgeSearch search) {
        this.search = search;
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "searchKnowledgeRecords",
            summary = "Search the published knowledge records",
            description = "Those that hold every word asked for, in Thai or English, however it was typed: what has them in"
                    + " the title first, then in the core, among equals the newest first. For every agency.")
    public Page<KnowledgeRecordSummary> search(
            @QueryParam("q") @Size(min = 1, max = 100) @Parameter(description = "Words, or parts of words, with spaces between.", example = "ขนมไทย")
            @Nullable String query,
            @QueryParam("programme") @Size(max = 40) @Pattern(regexp = "[A-Z0-9_]+") @Nullable String programmeCode,
            @QueryParam("dimension") @Nullable Dimension dimension,
            @BeanParam @Valid PageRequest page) {
        return search.find(KnowledgeFilter.of(query, programmeCode, dimension), page);
    }
}
