package org.saphan.plan.commitment;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// Money is committed to the activity, so that it neither leaves its agency nor costs less than that.
public class MoneyCommitted extends Refusal {

    private static final long serialVersionUID = 1L;

    public MoneyCommitted(UUID activity, BigDecimal committed) {
        super(RefusalKind.CONFLICT, Map.of("activity", activity, "committed", committed));
    }
}
