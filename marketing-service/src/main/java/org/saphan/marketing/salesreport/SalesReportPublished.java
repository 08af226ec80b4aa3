package org.saphan.marketing.salesreport;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;

/// What other agencies may know of a report: that something was sold in that month and where to, but no money.
record SalesReportPublished(
        UUID salesReportId,
        UUID onboardingId,
        UUID productId,
        String period,
        boolean domesticSold,
        boolean foreignSold,
        String reportedBy,
        @Nullable UUID supersedes,
        @Nullable UUID supersededBy,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return salesReportId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
