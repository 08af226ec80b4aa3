package org.saphan.plan.ranking;

import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What came of a province.
@Schema(description = "What came of a province.")
public record ProvinceTally(
        @NotNull @Schema(pattern = "\\d{2}", examples = "24")
        String provinceCode,

        @Schema(required = true, examples = "5") long eligible,
        @Schema(required = true, examples = "2") long selected,
        @Schema(required = true, examples = "3") long reserve,

        @Schema(
                required = true,
                description = "How many of the province's places remain without anybody.",
                examples = "0")
        long missing) {

    /// By code: the programme's provinces, and any other where somebody was eligible.
    public static List<ProvinceTally> of(Collection<String> provinces, Offer offer, List<Allotted> allotted) {
        var byProvince = allotted.stream()
                .collect(Collectors.groupingBy(each -> each.applicant().provinceCode()));
        return Stream.concat(provinces.stream(), byProvince.keySet().stream())
                .distinct()
                .sorted()
                .map(each -> of(each, offer, byProvince.getOrDefault(each, List.of())))
                .toList();
    }

    private static ProvinceTally of(String province, Offer offer, List<Allotted> allotted) {
        var selected = count(allotted, SelectionDecision.SELECTED);
        return new ProvinceTally(
                province,
                allotted.size(),
                selected,
                count(allotted, SelectionDecision.RESERVE),
                offer.missing(province, selected));
    }

    private static long count(List<Allotted> allotted, SelectionDecision decision) {
        return allotted.stream().filter(each -> each.is(decision)).count();
    }
}
