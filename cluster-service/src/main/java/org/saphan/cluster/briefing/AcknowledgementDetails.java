package org.saphan.cluster.briefing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// That a CDA or a service provider has read a briefing.
@Schema(description = "That a CDA or a service provider has read a briefing.")
record AcknowledgementDetails(
        @NotNull UUID briefingId,
        @NotNull UUID recipientId,
        @NotNull @Schema(maxLength = 20) String acknowledgedBy,
        @NotNull LocalDate acknowledgedOn,
        @JsonIgnore long version) {}
