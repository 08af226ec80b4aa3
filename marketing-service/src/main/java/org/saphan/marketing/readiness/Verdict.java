package org.saphan.marketing.readiness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.saphan.marketing.requirement.Requirement;

/// How ready an entrepreneur is, by the product that lacks least.
///
/// @param product [ProductFacts#NONE] where it has none, or the channel asks nothing of products
/// @param missing everything
record Verdict(ProductFacts product, List<Missing> missing) {

    Verdict {
        missing = List.copyOf(missing);
    }

    static Verdict of(Candidate candidate, List<Requirement> requirements, List<ProductFacts> products) {
        var best = requirements.isEmpty() ? ProductFacts.NONE : best(requirements, products);
        var missing = new ArrayList<>(candidate.missing());
        if (!requirements.isEmpty() && best.productId() == null) {
            missing.add(Missing.of(MissingCode.LACKS_PRODUCT));
        }
        missing.addAll(best.missing(requirements));
        return new Verdict(best, missing);
    }

    boolean isReady() {
        return missing.isEmpty();
    }

    private static ProductFacts best(List<Requirement> requirements, List<ProductFacts> products) {
        return products.stream()
                .min(Comparator.comparingInt((ProductFacts each) ->
                                each.missing(requirements).size())
                        .thenComparing(ProductFacts.BY_ID))
                .orElse(ProductFacts.NONE);
    }
}
