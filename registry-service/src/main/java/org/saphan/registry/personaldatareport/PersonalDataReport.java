package org.saphan.registry.personaldatareport;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saphan.registry.consent.ConsentDetails;
import org.saphan.registry.entrepreneur.EntrepreneurDetails;
import org.saphan.registry.externalreference.ExternalReferenceDetails;
import org.saphan.registry.personaldata.AccessLogEntry;
import org.saphan.registry.successor.SuccessorDetails;

/// Everything that the register holds of an entrepreneur, in the open, and who saw it.
@Schema(description = "Everything that the register holds of an entrepreneur, in the open, and who saw it.")
record PersonalDataReport(
        @NotNull UUID entrepreneurId,
        @NotNull Instant producedAt,
        @NotNull EntrepreneurDetails held,
        @NotNull @Schema(maxItems = 10000) List<ConsentDetails> consents,
        @NotNull @Schema(maxItems = 10000) List<SuccessorDetails> successors,
        @NotNull @Schema(maxItems = 10000) List<ExternalReferenceDetails> externalReferences,

        @NotNull @Schema(description = "The oldest first; this report included.", maxItems = 100000)
        List<AccessLogEntry> accesses) {}
