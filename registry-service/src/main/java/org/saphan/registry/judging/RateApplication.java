package org.saphan.registry.judging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.saphan.registry.application.ApplicationDetails;
import org.saphan.registry.application.ApplicationFacts;
import org.saphan.registry.application.CloseApplication;
import org.saphan.registry.opcround.CommitteeLevel;
import org.saphan.registry.opcround.SectionCode;
import org.saphan.registry.rating.GiveRating;
import org.saphan.registry.rating.NewRating;

/// Rates a product by the means of all committees that judged its application; a section that none judged counts
/// nothing.
@ApplicationScoped
class RateApplication {

    private final Verdicts verdicts;
    private final GiveRating give;
    private final CloseApplication close;

    RateApplication(Verdicts verdicts, GiveRating give, CloseApplication close) {
        this.verdicts = verdicts;
        this.give = give;
        this.close = close;
    }

    @Transactional
    ApplicationDetails run(ApplicationFacts application, CommitteeLevel level, Means means) {
        var id = application.applicationId();
        var scores = new EnumMap<SectionCode, BigDecimal>(SectionCode.class);
        verdicts.of(id).stream()
                .flatMap(each -> each.sections().stream())
                .forEach(each -> scores.put(each.code(), each.score()));
        means.sections().forEach(each -> scores.put(each.code(), each.score()));
        var rating = give.run(
                application.roundYearBE(),
                new NewRating(
                        application.productId(),
                        in(scores, SectionCode.A),
                        in(scores, SectionCode.B),
                        in(scores, SectionCode.C),
                        level));
        return close.run(id, rating.ratingId());
    }

    private static BigDecimal in(Map<SectionCode, BigDecimal> scores, SectionCode section) {
        return scores.getOrDefault(section, BigDecimal.ZERO);
    }
}
