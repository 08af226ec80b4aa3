package org.saphan.marketing.readiness;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.marketing.requirement.Requirement;

/// What is known of a product on a day.
///
/// @param stars the most in any announced round; 0 where it has none
/// @param certificates those in force, each standard once with its last day
/// @param capacities the latest in each unit
record ProductFacts(
        @Nullable UUID productId,
        @Nullable UUID entrepreneurId,
        @Nullable String nameTh,
        @Nullable String category,
        int stars,
        List<Held> certificates,
        List<Held> capacities) {

    /// Where there is no product.
    static final ProductFacts NONE = new ProductFacts(null, null, null, null, 0, List.of(), List.of());

    /// In the order in which the database has ids, which is not that of Java's.
    static final Comparator<ProductFacts> BY_ID =
            Comparator.comparing(each -> each.productId == null ? "" : each.productId.toString());

    ProductFacts {
        certificates = List.copyOf(certificates);
        capacities = List.copyOf(capacities);
    }

    /// Everything that it lacks.
    List<Missing> missing(List<Requirement> requirements) {
        return requirements.stream().flatMap(each -> missing(each).stream()).toList();
    }

    private Optional<Missing> missing(Requirement requirement) {
        return switch (requirement.kind()) {
            case STARS -> unless(stars >= requirement.atLeast(), requirement, MissingCode.LACKS_STARS, held(stars));
            case CERTIFICATE ->
                unless(isCertified(requirement), requirement, MissingCode.LACKS_CERTIFICATE, certificates);
            case CATEGORY ->
                unless(
                        category != null && requirement.options().contains(category),
                        requirement,
                        MissingCode.LACKS_CATEGORY,
                        category == null ? List.of() : List.of(Held.category(category)));
            case CAPACITY -> unless(isEnough(requirement), requirement, MissingCode.LACKS_CAPACITY, capacities);
        };
    }

    private Optional<Missing> unless(boolean isMet, Requirement requirement, MissingCode code, List<Held> has) {
        return isMet ? Optional.empty() : Optional.of(new Missing(productId, requirement, code, has));
    }

    private static List<Held> held(int stars) {
        return stars == 0 ? List.of() : List.of(Held.stars(stars));
    }

    private boolean isCertified(Requirement requirement) {
        return certificates.stream()
                .anyMatch(
                        each -> each.standard() != null && requirement.options().contains(each.standard()));
    }

    private boolean isEnough(Requirement requirement) {
        return capacities.stream()
                .anyMatch(each -> each.unit() == requirement.unit()
                        && each.quantity() != null
                        && each.quantity() >= requirement.atLeast());
    }
}
