package org.saphan.plan.budgettransfer;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;
import org.saphan.plan.foureyes.RequestState;

/// A transfer is let go or turned down once.
class BudgetTransferAlreadyDecided extends Refusal {

    private static final long serialVersionUID = 1L;

    BudgetTransferAlreadyDecided(UUID transfer, RequestState state) {
        super(RefusalKind.CONFLICT, Map.of("transfer", transfer, "state", state.name()));
    }
}
