package org.saphan.cluster.membership;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.admission.RegisterFacts;
import org.saphan.cluster.admission.SmeFacts;
import org.saphan.cluster.known.registry.KnownEntrepreneur;
import org.saphan.cluster.progress.LeavingCause;
import org.saphan.cluster.progress.MembershipState;

/// A membership. The figures of its intake are read apart, by who looks after the cluster.
@Schema(description = "An enterprise's part in a cluster.")
public record MembershipDetails(
        @NotNull UUID membershipId,
        @NotNull UUID clusterId,

        @Schema(description = "Of an entrepreneur of the register.") @Nullable UUID entrepreneurId,

        @Schema(maxLength = 40, description = "Of another SME.") @Nullable String smeRef,

        @Schema(maxLength = 300, description = "As the register publishes it, or as an SME outside it was named.")
        @Nullable String enterpriseName,

        @Schema(maxLength = 2, description = "Where it is.", examples = "52") @Nullable String provinceCode,

        @Schema(maxLength = 40, description = "Of an entrepreneur of the register.", examples = "OTOP") @Nullable String journeyStage,

        @NotNull Tier tier,

        @NotNull @Schema(maxItems = 1000, description = "Where it stood before, the oldest first.")
        List<FormerTier> formerTiers,

        @NotNull MembershipState state,

        @NotNull @Schema(maxLength = 20, examples = "PROVINCE-52")
        String invitedBy,

        @NotNull LocalDate invitedOn,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        @Nullable LeavingCause leavingCause,

        @Schema(maxLength = 500, description = "Why it left.") @Nullable String reason,

        @Schema(description = "Of an entrepreneur of the register.") @Nullable RegisterFacts registerFacts,

        @JsonIgnore long version) {

    /// @param known the entrepreneur as the register tells it; null of another SME, and where it is not known
    static MembershipDetails of(
            MembershipSummary summary,
            @Nullable KnownEntrepreneur known,
            SmeFacts sme,
            List<FormerTier> formerTiers,
            String invitedBy,
            @Nullable String reason,
            @Nullable RegisterFacts registerFacts) {
        return new MembershipDetails(
                summary.membershipId(),
                summary.clusterId(),
                summary.entrepreneurId(),
                summary.smeRef(),
                known == null ? sme.name() : known.publicName(),
                known == null ? sme.provinceCode() : known.provinceCode(),
                known == null ? null : known.journeyStage(),
                summary.tier(),
                formerTiers,
                summary.state(),
                invitedBy,
                summary.invitedOn(),
                summary.joinedOn(),
                summary.leftOn(),
                summary.leavingCause(),
                reason,
                registerFacts,
                summary.version());
    }

    /// On which tier it stood at the end of that day.
    public Tier tierOn(LocalDate day) {
        return formerTiers.stream()
                .filter(each -> each.until().isAfter(day))
                .map(FormerTier::tier)
                .findFirst()
                .orElse(tier);
    }

    /// A tier on which the member stood before.
    @Embeddable
    @Schema(description = "A tier on which the member stood before.")
    public record FormerTier(
            @Enumerated(EnumType.STRING) @NotNull Tier tier,

            @NotNull @Schema(description = "The day on which it moved on.")
            LocalDate until,

            @NotNull @Schema(maxLength = 500, description = "Why it moved on.")
            String reason) {}
}
