package org.saphan.registry.admission;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The client that the operator registered at the identity provider by hand.
@Schema(description = "The client that the operator registered at the identity provider by hand.")
record ToldClient(
        @NotNull @Size(max = 200) @Pattern(regexp = "[!-~]+") @Schema(examples = "RICE-DEPARTMENT-0a1b2c3d")
        String clientId) {}
