package org.saphan.marketing.readiness;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.marketing.requirement.Requirement;

/// One thing that is missing, said in the reader's language.
@Schema(description = "One thing that is missing.")
record MissingThing(
        @Schema(description = "What the channel asks for; absent where every channel does.") @Nullable Requirement requirement,

        @NotNull MissingCode code,

        @NotNull @Schema(
                maxLength = 2000,
                description = "In Thai or English.",
                examples = "export needs HACCP; you have GMP until 2027-03-01")
        String detail,

        @NotNull @Schema(maxItems = 100) List<Held> has) {}
