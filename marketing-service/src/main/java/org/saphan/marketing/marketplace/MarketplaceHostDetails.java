package org.saphan.marketing.marketplace;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saphan.journal.EventState;

/// A marketplace host, as every reader may see it and as it is published.
@Schema(description = "A host that is a marketplace or platform, with all hosts below it.")
record MarketplaceHostDetails(
        @NotNull @Schema(maxLength = 253, examples = "lnwshop.com")
        String host,

        @NotNull MarketplaceHostState state,

        @NotNull @Schema(description = "Since when it is in this state.")
        LocalDate since,

        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return host;
    }

    @Override
    public long sequence() {
        return version;
    }
}
