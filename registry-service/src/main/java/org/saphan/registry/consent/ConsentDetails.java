package org.saphan.registry.consent;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A consent; it stands as long as it is not withdrawn.
@Schema(description = "A consent; it stands as long as it is not withdrawn.")
public record ConsentDetails(
        @NotNull UUID consentId,
        @NotNull UUID entrepreneurId,
        @NotNull ConsentPurpose purpose,
        @NotNull LocalDate grantedOn,
        @NotNull @Schema(maxLength = 500) String evidence,
        @Nullable LocalDate withdrawnOn,
        @Schema(maxLength = 500) @Nullable String withdrawalReason,
        @JsonIgnore long version) {}
