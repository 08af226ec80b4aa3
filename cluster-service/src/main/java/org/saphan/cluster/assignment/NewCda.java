package org.saphan.cluster.assignment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A CDA as it is assigned.
@Schema(description = "A CDA (cluster development agent) as it is assigned.")
record NewCda(
        @NotNull @Size(max = 20) @Pattern(regexp = "[A-Z0-9]+(-[A-Z0-9]+)*")
        @Schema(description = "For which agency it works.", examples = "PROVINCE-52")
        String agency,

        @NotNull @Size(max = 40) @Pattern(regexp = "[A-Z0-9]+([-/.][A-Z0-9]+)*")
        @Schema(description = "Under which reference that agency knows it; no personal data.", examples = "CDA-52-014")
        String reference) {}
