package org.saphan.cluster.yearreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.cluster.fiscalyear.Bound;
import org.saphan.cluster.fiscalyear.ReportedValue;
import org.saphan.cluster.fiscalyear.YearTarget;
import org.saphan.http.target.Comparator;
import org.saphan.http.target.TargetStatus;

class YearFiguresTest {

    @Test
    @Tag("T4")
    void meetsATargetOfAtLeastAsMuch() {
        var met = new YearFigures(new BigDecimal("700.00"), null, target("700.00", Comparator.GTE));

        assertThat(met.status()).isEqualTo(TargetStatus.MET);
        assertThat(met.shortfall()).isEqualByComparingTo("0");
    }

    @Test
    @Tag("T4")
    @Tag("refuses")
    void doesNotMeetATargetOfMoreWithAsMuch() {
        var missed = new YearFigures(new BigDecimal("700.00"), null, target("700.00", Comparator.GT));

        assertThat(missed.status()).isEqualTo(TargetStatus.NOT_MET);
        assertThat(missed.shortfall()).isEqualByComparingTo("0.01");
    }

    @Test
    @Tag("S3-02")
    @Tag("T4")
    void takesABoundForWhatIsCertainOfIt() {
        var more = new YearFigures(null, reported("600.00", Bound.MORE_THAN), target("600.00", Comparator.GT));
        var least = new YearFigures(null, reported("600.00", Bound.AT_LEAST), target("600.00", Comparator.GT));

        assertThat(more.status()).isEqualTo(TargetStatus.MET);
        assertThat(least.status()).isEqualTo(TargetStatus.NOT_MET);
    }

    @Test
    @Tag("S3-02")
    void growsBetweenFiguresOfOneKind() {
        var before = new YearFigures(new BigDecimal("100.00"), reported("190.00", Bound.AT_LEAST), null);
        var measured = new YearFigures(new BigDecimal("150.00"), reported("600.00", Bound.MORE_THAN), null);
        var reported = new YearFigures(null, reported("600.00", Bound.MORE_THAN), null);

        assertThat(YearGrowth.of(before, measured)).get().isEqualTo(growth("50.00", GrowthSource.MEASURED));
        assertThat(YearGrowth.of(before, reported)).get().isEqualTo(growth("215.79", GrowthSource.REPORTED_BOUNDS));
    }

    @Test
    @Tag("S3-02")
    @Tag("refuses")
    void doesNotGrowFromWhatIsNotKnown() {
        var measured = new YearFigures(new BigDecimal("150.00"), null, null);
        var reported = new YearFigures(null, reported("600.00", Bound.MORE_THAN), null);

        assertThat(YearGrowth.of(new YearFigures(null, null, null), measured)).isEmpty();
        assertThat(YearGrowth.of(reported, measured)).isEmpty();
        assertThat(YearGrowth.of(new YearFigures(BigDecimal.ZERO, null, null), measured))
                .isEmpty();
    }

    private static YearGrowth growth(String percent, GrowthSource source) {
        return new YearGrowth(new BigDecimal(percent), source);
    }

    private static ReportedValue reported(String amount, Bound bound) {
        return new ReportedValue(new BigDecimal(amount), bound);
    }

    private static @Nullable YearTarget target(String amount, Comparator comparator) {
        return new YearTarget(new BigDecimal(amount), comparator);
    }
}
