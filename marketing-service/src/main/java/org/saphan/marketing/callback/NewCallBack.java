package org.saphan.marketing.callback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A report of the partner's system, as it comes.
@Schema(description = "What the channel partner's own system reports of an onboarding.", examples = """
                {
                  "partnerReference": "LST-2013-004711",
                  "onboardingId": "019bf3a1-2b40-7d52-9c1e-4f6a8d0b3c75",
                  "outcome": "LISTED",
                  "occurredAt": "2013-05-20T03:15:00Z",
                  "listingUrl": "https://market.example/otop/004711"
                }""")
record NewCallBack(
        @NotBlank @Size(max = 100) @Schema(description = "The partner's own, each for one report.", examples = "LST-2013-004711")
        String partnerReference,

        @NotNull UUID onboardingId,
        @NotNull @Schema(examples = "LISTED") CallBackOutcome outcome,

        @NotNull @Schema(description = "When it happened at the partner's.", examples = "2013-05-20T03:15:00Z")
        Instant occurredAt,

        @Size(max = 2000) @Pattern(regexp = "https?://\\S+") @Schema(description = "Where it is sold.", examples = "https://market.example/otop/004711")
        @Nullable String listingUrl) {}
