package org.saphan.marketing.onboarding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.marketing.admission.Application;
import org.saphan.marketing.admission.Basis;
import org.saphan.marketing.channel.Market;

/// An application for a channel.
@Schema(description = "An application for a channel.", examples = """
                {
                  "channelId": "019bf3a0-6f60-7c51-8a3e-5d1f0c2b4e6a",
                  "entrepreneurId": "019bf39f-1d04-7b8e-9c55-2a7f6e0d3b91",
                  "programmeCode": "OTOP_TO_SME",
                  "basis": "PROGRAMME_GRADUATE",
                  "productIds": ["019bf39f-58c2-7d13-b0a4-6e92c1f75d08"]
                }""")
record NewOnboarding(
        @NotNull UUID channelId,
        @NotNull UUID entrepreneurId,

        @Size(max = 40) @Pattern(regexp = "[A-Z][A-Z0-9_]*") @Schema(
                description =
                        "The programme that the basis rests on; of MARKET_POTENTIAL, the one whose agency applies.",
                examples = "OTOP_TO_SME")
        @Nullable String programmeCode,

        @NotNull @Schema(examples = "PROGRAMME_GRADUATE") Basis basis,

        @Size(max = 100) @Schema(description = "What is to be sold; OTOP PLUS needs at least one product with four or five stars.")
        @Nullable List<@NotNull UUID> productIds) {

    /// The products, each once.
    List<UUID> products() {
        return productIds == null ? List.of() : productIds.stream().distinct().toList();
    }

    Application application(Market market) {
        return new Application(entrepreneurId, basis, programmeCode, market, products());
    }
}
