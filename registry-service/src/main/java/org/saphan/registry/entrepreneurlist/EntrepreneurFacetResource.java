package org.saphan.registry.entrepreneurlist;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.http.RequiresScope;
import org.saphan.registry.search.RegisterSearch;
import org.saphan.registry.search.SearchField;

@Path("/entrepreneur-facets")
@RunOnVirtualThread
@Tag(name = "entrepreneurs")
class EntrepreneurFacetResource {

    private static final Set<SearchField> FACETS =
            EnumSet.of(SearchField.PROVINCE, SearchField.CATEGORY, SearchField.KIND, SearchField.STARS);

    private final RegisterSearch search;

    EntrepreneurFacetResource(RegisterSearch search) {
        this.search = search;
    }

    @GET
    @RequiresScope("registry.read")
    @Operation(
            operationId = "countEntrepreneursByFacet",
            summary = "Count entrepreneurs by facet",
            description =
                    "How many entrepreneurs that fit the filters are of which province, category, kind and stars.")
    public EntrepreneurFacets count(@BeanParam @Valid EntrepreneurFilter filter) {
        return EntrepreneurFacets.of(search.counts(filter.sought(), FACETS));
    }
}
