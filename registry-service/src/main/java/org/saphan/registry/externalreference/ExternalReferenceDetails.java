package org.saphan.registry.externalreference;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Under which reference an agency has an entrepreneur.
@Schema(description = "Under which reference an agency has an entrepreneur in its own books.")
public record ExternalReferenceDetails(
        @NotNull UUID entrepreneurId,
        @NotNull @Schema(maxLength = 20) String agency,
        @NotNull @Schema(maxLength = 100) String ref,
        @NotNull Instant givenAt,
        @JsonIgnore long version) {}
