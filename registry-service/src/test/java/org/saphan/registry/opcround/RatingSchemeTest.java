package org.saphan.registry.opcround;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingSchemeTest {

    private static final List<SchemeSection> SECTIONS =
            List.of(section(SectionCode.A, "30"), section(SectionCode.B, "25"), section(SectionCode.C, "45"));
    private static final RatingScheme SCHEME = new RatingScheme(
            SECTIONS, List.of(threshold(5, "90"), threshold(4, "80"), threshold(3, "70"), threshold(2, "50")));

    private static SchemeSection section(SectionCode code, String maximum) {
        return new SchemeSection(code, "ก", "A", new BigDecimal(maximum));
    }

    private static StarThreshold threshold(int stars, String from) {
        return new StarThreshold(stars, new BigDecimal(from));
    }

    @ParameterizedTest
    @CsvSource({"100,5", "90,5", "89.99,4", "80.00,4", "79.99,3", "70,3", "69.99,2", "50,2", "49.99,1", "0,1"})
    @Tag("S1-01")
    void givesTheStarsOfTheHighestThresholdThatIsReached(BigDecimal total, int stars) {
        assertThat(SCHEME.starsOf(total)).isEqualTo(stars);
    }

    @Test
    void holdsTogetherAsPublished() {
        SCHEME.requireConsistent();
        assertThat(SCHEME.maximumOf(SectionCode.C)).isEqualByComparingTo("45");
    }

    @Test
    void needsEverySectionOnce() {
        var twice = List.of(SECTIONS.get(0), SECTIONS.get(0), SECTIONS.get(1));
        refuses(new RatingScheme(twice, SCHEME.thresholds()));
    }

    @Test
    void needsMoreStarsFromAHigherTotal() {
        refuses(new RatingScheme(SECTIONS, List.of(threshold(5, "80"), threshold(4, "80"))));
        refuses(new RatingScheme(SECTIONS, List.of(threshold(5, "80"), threshold(5, "90"))));
    }

    @Test
    void needsThresholdsThatCanBeReached() {
        refuses(new RatingScheme(SECTIONS, List.of(threshold(5, "100.01"))));
        refuses(new RatingScheme(SECTIONS, List.of(threshold(1, "30"))));
    }

    private static void refuses(RatingScheme scheme) {
        assertThatThrownBy(scheme::requireConsistent).isInstanceOf(SchemeInconsistent.class);
    }
}
