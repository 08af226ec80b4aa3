package org.saphan.cluster.externallink;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The end of what an organisation does for a cluster.
@Schema(description = "The end of what an organisation does for a cluster.")
record ExternalLinkEnding(
        @NotNull @PastOrPresent @Schema(description = "The last day.", examples = "2019-12-31")
        LocalDate until) {}
