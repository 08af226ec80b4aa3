package org.saphan.plan.budget;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The programme allocates budget to certain agencies only (S5-01).
class NotABudgetRecipient extends Refusal {

    private static final long serialVersionUID = 1L;

    NotABudgetRecipient(String programme, String agency) {
        super(RefusalKind.UNPROCESSABLE, Map.of("programme", programme, "agency", agency));
    }

    /// The class name alone would run the article into the next word.
    @Override
    public String code() {
        return "NOT_A_BUDGET_RECIPIENT";
    }
}
