package org.saphan.plan.budget;

import java.math.BigDecimal;
import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// More is wanted than there is (P5).
public class BudgetExceeded extends Refusal {

    private static final long serialVersionUID = 1L;

    private BudgetExceeded(String of, BigDecimal wanted, BigDecimal available) {
        super(RefusalKind.CONFLICT, Map.of("of", of, "wanted", wanted, "available", available));
    }

    /// Refuses when more of the fund is wanted than is available.
    public static void check(Fund fund, BigDecimal wanted, BigDecimal available) {
        check("%s, %d, %s".formatted(fund.agency(), fund.fiscalYearBE(), fund.programmeCode()), wanted, available);
    }

    /// Refuses when more is wanted than is available.
    ///
    /// @param of what it is wanted of, in a word or an id
    public static void check(String of, BigDecimal wanted, BigDecimal available) {
        if (wanted.compareTo(available) > 0) {
            throw new BudgetExceeded(of, wanted, available);
        }
    }
}
