package org.saphan.cluster.linkage;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A linkage as it is made.
@Schema(description = "What two members of a cluster do with each other.", examples = """
                {
                  "fromMemberId": "019bf3a0-6f60-7c51-8a3e-5d1f0c2b4e6a",
                  "toMemberId": "019bf3a0-6f60-7c51-8a3e-5d1f0c2b4e6b",
                  "kind": "SUPPLY",
                  "description": "Fresh pineapple for canning.",
                  "since": "2019-04-01"
                }""")
record NewLinkage(
        @NotNull @Schema(description = "Who supplies, or passes knowledge on.")
        UUID fromMemberId,

        @NotNull @Schema(description = "Who is supplied, or learns.")
        UUID toMemberId,

        @NotNull @Schema(examples = "SUPPLY") LinkageKind kind,

        @Size(max = 500) @Schema(description = "No personal data.", examples = "Fresh pineapple for canning.") @Nullable String description,

        @NotNull @PastOrPresent @Schema(examples = "2019-04-01")
        LocalDate since) {

    /// @throws LinkedWithItself when the two are one
    void requireTwo() {
        if (fromMemberId.equals(toMemberId)) {
            throw new LinkedWithItself();
        }
    }
}
