package org.saphan.marketing.admission;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saphan.marketing.channel.Market;

/// The assessment that gave a named product potential on the channel's market.
@Schema(description = "The assessment that gave a named product potential on the channel's market.")
public record AssessmentUsed(
        @NotNull UUID assessmentId,
        @NotNull UUID productId,
        @NotNull Market market,
        @NotNull LocalDate assessedOn) {}
