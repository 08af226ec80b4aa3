package org.saphan.registry.entrepreneurlist;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saphan.registry.search.SearchField;

/// How many of the found entrepreneurs are of which province, category, kind and stars.
@Schema(description = "How many of the found entrepreneurs are of which province, category, kind and stars.")
record EntrepreneurFacets(
        @NotNull @Schema(maxItems = 100) List<FacetValue> provinces,

        @NotNull @Schema(description = "Of their products; who makes two counts in both.", maxItems = 10)
        List<FacetValue> categories,

        @NotNull @Schema(maxItems = 10) List<FacetValue> kinds,

        @NotNull @Schema(
                description = "Of their products in the announced rounds, as `2553:5`: round and stars.",
                maxItems = 500)
        List<FacetValue> stars) {

    static EntrepreneurFacets of(Map<SearchField, Map<String, Integer>> counts) {
        return new EntrepreneurFacets(
                values(counts, SearchField.PROVINCE),
                values(counts, SearchField.CATEGORY),
                values(counts, SearchField.KIND),
                values(counts, SearchField.STARS));
    }

    private static List<FacetValue> values(Map<SearchField, Map<String, Integer>> counts, SearchField field) {
        return counts.getOrDefault(field, Map.of()).entrySet().stream()
                .map(each -> new FacetValue(each.getKey(), each.getValue()))
                .toList();
    }
}
