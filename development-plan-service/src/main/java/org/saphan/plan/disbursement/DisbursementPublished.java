package org.saphan.plan.disbursement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;
import org.saphan.plan.foureyes.RequestState;

/// What other agencies may know of a disbursement: neither accounts nor free text.
record DisbursementPublished(
        UUID disbursementId,
        UUID commitmentId,
        String programmeCode,
        String agency,
        int fiscalYearBE,
        BigDecimal amount,
        BigDecimal refunded,
        LocalDate paidOn,
        RequestState state,
        @Nullable String decidedBy,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return disbursementId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
