package org.saphan.registry.personaldata;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Who saw which personal data, when and what for.
@Schema(description = "One unmasked read of an entrepreneur's personal data.")
public record AccessLogEntry(
        @NotNull Instant accessedAt,
        @NotNull @Schema(maxLength = 20) String agency,

        @NotNull @Schema(description = "The account within the agency.", maxLength = 200)
        String subject,

        @NotNull @Schema(maxLength = 200) String purpose,

        @NotNull @Schema(description = "The fields that were shown.", maxItems = 20)
        List<String> fields) {}
