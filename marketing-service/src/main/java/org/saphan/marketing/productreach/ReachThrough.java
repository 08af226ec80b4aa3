package org.saphan.marketing.productreach;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A channel through which goods are sold on a day.
@Schema(description = "A channel through which the goods are sold.")
record ReachThrough(
        @NotNull UUID channelId,
        @NotNull UUID onboardingId,

        @Schema(description = "Absent where the onboarding names no product.") @Nullable UUID productId,

        @NotNull Reach reach,

        @NotNull @Schema(description = "Since when without a pause.")
        LocalDate since) {

    static List<ReachThrough> on(LocalDate day, List<Presence> presences) {
        return presences.stream()
                .filter(each -> each.period().covers(day))
                .map(each -> new ReachThrough(
                        each.channelId(),
                        each.onboardingId(),
                        each.productId(),
                        each.period().reach(),
                        each.period().from()))
                .toList();
    }
}
