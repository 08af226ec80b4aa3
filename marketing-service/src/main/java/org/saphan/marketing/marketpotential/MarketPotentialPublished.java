package org.saphan.marketing.marketpotential;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;
import org.saphan.marketing.channel.Market;

/// What other agencies may know of an assessment: no free text.
record MarketPotentialPublished(
        UUID assessmentId,
        UUID productId,
        Market market,
        Verdict verdict,
        @Nullable BigDecimal score,
        LocalDate assessedOn,
        @Nullable String programmeCode,
        String assessedBy,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return assessmentId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
