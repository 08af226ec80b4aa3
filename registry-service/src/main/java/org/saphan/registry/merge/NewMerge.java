package org.saphan.registry.merge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Into which registration one is merged, and why.
@Schema(description = "Into which registration one is merged, and why; no personal data.", examples = """
                {
                  "winnerId": "01978c5e-7e1c-7b3a-9d55-3a7c1f0e2b11",
                  "reason": "The same group under its former name; minutes of the district committee 12/2569."
                }""")
record NewMerge(
        @NotNull UUID winnerId, @NotBlank @Size(max = 500) String reason) {}
