package org.saphan.registry.duplicate;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A registration that is likely of the same entrepreneur, and why.
@Schema(description = "A registration that is likely of the same entrepreneur, and why.")
public record LikelyDuplicate(
        @NotNull UUID entrepreneurId,
        @NotNull @Schema(maxLength = 30) String otopRegistrationNo,

        @NotNull @Schema(description = "From 0 to 1; proposed from 0.5 on.", examples = "0.874")
        BigDecimal score,

        @NotNull @Schema(maxItems = 10) List<Evidence> evidence) {}
