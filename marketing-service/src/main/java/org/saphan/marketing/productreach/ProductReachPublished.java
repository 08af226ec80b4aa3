package org.saphan.marketing.productreach;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;

/// How far goods go, as other agencies may know it.
record ProductReachPublished(
        @Schema(
                description =
                        "Absent where the entrepreneur sells without naming a product: then the subject is its id.")
        @Nullable UUID productId,

        UUID entrepreneurId,
        Reach reach,

        @Schema(description = "Since when; absent where the goods never went further.") @Nullable LocalDate since,

        List<ReachPeriod> history,
        @JsonIgnore UUID id,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return id.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
