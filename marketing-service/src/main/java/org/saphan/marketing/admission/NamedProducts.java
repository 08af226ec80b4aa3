package org.saphan.marketing.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.saphan.http.Violation;
import org.saphan.marketing.known.registry.KnownProducts;
import org.saphan.marketing.known.registry.KnownRatings;

/// What is known of the products that an application names.
@ApplicationScoped
class NamedProducts {

    private final KnownProducts products;
    private final KnownRatings ratings;
    private final AdmissionSettings settings;

    NamedProducts(KnownProducts products, KnownRatings ratings, AdmissionSettings settings) {
        this.products = products;
        this.ratings = ratings;
        this.settings = settings;
    }

    /// The ratings of the named products, each in the round it was given in.
    List<RatingUsed> ratings(Application application) {
        return ratings.of(application.entrepreneurId()).stream()
                .filter(each -> application.productIds().contains(each.productId()))
                .map(each ->
                        new RatingUsed(each.id(), each.productId(), each.roundYearBE(), each.stars(), each.sequence()))
                .toList();
    }

    /// Every rule that the named products break: each is the entrepreneur's own, and of OTOP PLUS at least one has
    /// the stars (M6).
    List<Violation> broken(Application application, List<RatingUsed> ratings) {
        var broken = new ArrayList<Violation>();
        var own = products.of(application.entrepreneurId());
        var named = application.productIds();
        for (var i = 0; i < named.size(); i++) {
            if (!own.contains(named.get(i))) {
                broken.add(Violation.of("/productIds/" + i, "PRODUCT"));
            }
        }
        var least = settings.leastStars();
        if (application.basis().isOtopPlus() && ratings.stream().noneMatch(each -> each.stars() >= least)) {
            broken.add(Violation.of("/productIds", "STAR", Map.of("least", least)));
        }
        return broken;
    }
}
