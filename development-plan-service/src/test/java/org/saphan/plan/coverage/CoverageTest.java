package org.saphan.plan.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.plan.terms.Quota;
import org.saphan.plan.terms.QuotaMode;

class CoverageTest {

    private static final Set<String> PROVINCES = Set.of("10", "24", "43");

    @Test
    @Tag("S1-08")
    void listsWhatEachProvinceLacks() {
        var coverage = Coverage.of(new Quota(2, QuotaMode.EXACT, 6), PROVINCES, Map.of("24", 2L, "10", 1L));

        assertThat(coverage.target()).isEqualTo(6);
        assertThat(coverage.selected()).isEqualTo(3);
        assertThat(coverage.gaps()).containsExactly(new Coverage.Gap("10", 1), new Coverage.Gap("43", 2));
    }

    @Test
    @Tag("T3")
    void aMinimumAimsAtTheTotalWhereThatIsMore() {
        var coverage = Coverage.of(new Quota(2, QuotaMode.MIN, 9), PROVINCES, Map.of("24", 5L, "10", 2L, "43", 2L));

        assertThat(coverage.target()).isEqualTo(9);
        assertThat(coverage.gaps()).isEmpty();
    }
}
