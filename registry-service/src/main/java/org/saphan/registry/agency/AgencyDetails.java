package org.saphan.registry.agency;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;

/// An agency, as every reader may see it and as it is published.
@Schema(description = "An agency of the exchange.")
record AgencyDetails(
        @NotNull @Schema(maxLength = 20, examples = "CDD") String code,
        @NotNull @Schema(maxLength = 200) String nameTh,
        @NotNull @Schema(maxLength = 200) String nameEn,
        @Schema(maxLength = 200) @Nullable String ministryTh,
        @Schema(maxLength = 200) @Nullable String ministryEn,
        @Schema(pattern = "\\d{2}") @Nullable String provinceCode,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return code;
    }

    @Override
    public long sequence() {
        return version;
    }
}
