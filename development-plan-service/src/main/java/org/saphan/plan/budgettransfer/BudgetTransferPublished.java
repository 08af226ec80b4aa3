package org.saphan.plan.budgettransfer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;
import org.saphan.plan.foureyes.RequestState;

/// What other agencies may know of a transfer: no free text.
record BudgetTransferPublished(
        UUID transferId,
        UUID planId,
        String programmeCode,
        UUID fromActivityId,
        UUID toActivityId,
        BigDecimal amount,
        RequestState state,
        String requestedBy,
        @Nullable String decidedBy,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return transferId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
