package org.saphan.cluster.closing;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.membership.Tier;
import org.saphan.cluster.rubric.SocialDimension;
import org.saphan.http.Violation;

/// What a round has of a member, and what is missing.
@Schema(name = "RoundMember", description = "What a round has of a member, and what is missing.")
record MemberProgress(
        @NotNull UUID membershipId,
        @NotNull Tier tier,
        @NotNull RoundOutcome outcome,

        @Schema(required = true, description = "Whether there is an economic result.")
        boolean measured,

        @NotNull @Schema(description = "In which required dimensions there is no social finding.", maxItems = 20)
        List<SocialDimension> missingDimensions,

        @Schema(description = "Of who left in between.") @Nullable LocalDate leftOn,

        @Schema(maxLength = 500, description = "Why the round may close without it.") @Nullable String absence) {

    boolean isComplete() {
        return measured && missingDimensions.isEmpty();
    }

    Stream<Violation> missing() {
        if (outcome != RoundOutcome.PENDING) {
            return Stream.empty();
        }
        var pointer = "/members/" + membershipId;
        var economic =
                Violation.of(pointer + "/economicResult", "ECONOMIC_DATA_MISSING", Map.of("member", membershipId));
        var social = missingDimensions.stream()
                .map(each -> Violation.of(
                        pointer + "/socialFindings/" + each,
                        "SOCIAL_DATA_MISSING",
                        Map.of("member", membershipId, "dimension", each.name())));
        return measured ? social : Stream.concat(Stream.of(economic), social);
    }
}
