package org.saphan.plan.indicatorvalue;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saphan.http.InvalidRequest;
import org.saphan.http.Violation;
import org.saphan.plan.programme.ProgrammeQueries;
import org.saphan.plan.terms.MoneyUnit;

/// What a result must be like: of an indicator and by a method of the programme's terms, measured after its baseline,
/// and to the satang where it is money.
@ApplicationScoped
class ReadingRules {

    private static final int DIGITS = 14;

    private final ProgrammeQueries programmes;

    ReadingRules(ProgrammeQueries programmes) {
        this.programmes = programmes;
    }

    void check(String programmeCode, String indicator, IndicatorReading reading) {
        var term = programmes
                .require(programmeCode)
                .indicator(indicator)
                .orElseThrow(() -> new UnknownIndicator(programmeCode, indicator));
        var isKnown = term.methods().stream()
                .anyMatch(
                        each -> each.code().equals(reading.methodCode()) && each.version() == reading.methodVersion());
        if (!isKnown) {
            throw new UnknownMethod(indicator, reading.methodCode(), reading.methodVersion());
        }
        var mistakes = mistakes(reading, MoneyUnit.of(term.unit()).orElse(null));
        if (!mistakes.isEmpty()) {
            throw new InvalidRequest(mistakes);
        }
    }

    private static List<Violation> mistakes(IndicatorReading reading, @Nullable MoneyUnit money) {
        var found = new ArrayList<Violation>();
        days(found, reading.baselineOn(), reading.after(), reading.afterOn());
        if (money != null) {
            satang(found, "/baseline", reading.baseline(), money);
            satang(found, "/after", reading.after(), money);
        }
        return found;
    }

    private static void days(
            List<Violation> found, LocalDate before, @Nullable BigDecimal after, @Nullable LocalDate afterOn) {
        if (after != null && afterOn == null) {
            found.add(Violation.of("/afterOn", "NOT_NULL"));
        }
        if (after == null && afterOn != null) {
            found.add(Violation.of("/after", "NOT_NULL"));
        }
        if (afterOn != null && !afterOn.isAfter(before)) {
            found.add(Violation.of("/afterOn", "NOT_AFTER_BASELINE", Map.of("day", before)));
        }
    }

    private static void satang(List<Violation> found, String pointer, @Nullable BigDecimal amount, MoneyUnit unit) {
        if (amount != null && amount.stripTrailingZeros().scale() > unit.decimals()) {
            found.add(Violation.of(pointer, "DIGITS", Map.of("integer", DIGITS, "fraction", unit.decimals())));
        }
    }
}
