package org.saphan.registry.opcround;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// When the results of a round were made known.
@Schema(description = "When the results of a round were made known.")
record Announcement(
        @NotNull @Schema(examples = "2009-09-30") LocalDate announcedOn) {}
