package org.saphan.registry.opcround;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saphan.registry.product.ProductCategory;

class RatingSchemeTest {

    private static final List<SchemeSection> SECTIONS =
            List.of(section(SectionCode.A, "30"), section(SectionCode.B, "25"), section(SectionCode.C, "45"));
    private static final RatingScheme SCHEME =
            scheme(SECTIONS, threshold(5, "90"), threshold(4, "80"), threshold(3, "70"), threshold(2, "50"));

    private static SchemeSection section(SectionCode code, String maximum) {
        var level = code == SectionCode.C ? CommitteeLevel.NATIONAL : CommitteeLevel.PROVINCIAL;
        return new SchemeSection(code, "ก", "A", new BigDecimal(maximum), level);
    }

    private static RatingScheme scheme(List<SchemeSection> sections, StarThreshold... thresholds) {
        return scheme(sections, List.of(thresholds), List.of(), "0");
    }

    private static RatingScheme scheme(
            List<SchemeSection> sections, List<StarThreshold> thresholds, List<CategoryMaximum> maxima, String from) {
        return new RatingScheme(
                sections, thresholds, maxima, Quorum.ONE, new BigDecimal(from), 3, 15, QuadrantTable.OF_CDD);
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
        new SchemeConsistency(SCHEME).require();
        assertThat(SCHEME.maximumOf(SectionCode.C)).isEqualByComparingTo("45");
    }

    @Test
    void needsEverySectionOnce() {
        var twice = List.of(SECTIONS.get(0), SECTIONS.get(0), SECTIONS.get(1));
        refuses(scheme(twice, SCHEME.thresholds(), List.of(), "0"));
    }

    @Test
    void needsMoreStarsFromAHigherTotal() {
        refuses(scheme(SECTIONS, threshold(5, "80"), threshold(4, "80")));
        refuses(scheme(SECTIONS, threshold(5, "80"), threshold(5, "90")));
    }

    @Test
    void needsThresholdsThatCanBeReached() {
        refuses(scheme(SECTIONS, threshold(5, "100.01")));
        refuses(scheme(SECTIONS, threshold(1, "30")));
    }

    @Test
    void countsOtherwiseForACategory() {
        var herb = new CategoryMaximum(SectionCode.C, ProductCategory.NON_FOOD_HERB, new BigDecimal("40"));
        var scheme = scheme(SECTIONS, SCHEME.thresholds(), List.of(herb), "0");

        assertThat(scheme.of(ProductCategory.NON_FOOD_HERB).maximumOf(SectionCode.C))
                .isEqualByComparingTo("40");
        assertThat(scheme.of(ProductCategory.FOOD).maximumOf(SectionCode.C)).isEqualByComparingTo("45");
        assertThat(scheme.widest().maximumOf(SectionCode.C)).isEqualByComparingTo("45");
        refuses(scheme(SECTIONS, SCHEME.thresholds(), List.of(herb, herb), "0"));
    }

    @Test
    void sendsOnlyWhatReachedItsThresholdToTheNation() {
        var scheme = scheme(SECTIONS, SCHEME.thresholds(), List.of(), "35");

        assertThat(scheme.goesToNational(new BigDecimal("35.00"))).isTrue();
        assertThat(scheme.goesToNational(new BigDecimal("34.99"))).isFalse();
        refuses(scheme(SECTIONS, SCHEME.thresholds(), List.of(), "55.01"));
    }

    private static void refuses(RatingScheme scheme) {
        assertThatThrownBy(new SchemeConsistency(scheme)::require).isInstanceOf(SchemeInconsistent.class);
    }
}
