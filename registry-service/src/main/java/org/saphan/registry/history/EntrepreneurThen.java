package org.saphan.registry.history;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.registry.address.Address;
import org.saphan.registry.entrepreneur.CommunityLink;
import org.saphan.registry.entrepreneur.EntrepreneurKind;
import org.saphan.registry.entrepreneur.JourneyStage;
import org.saphan.registry.entrepreneur.RegistrationStatus;
import org.saphan.registry.entrepreneur.Sector;
import org.saphan.registry.entrepreneur.SizeClass;

/// An entrepreneur as it was; number and phone only masked.
@Schema(description = "An entrepreneur as it was. Its identification number and phone are always masked.")
record EntrepreneurThen(
        @NotNull @Schema(maxLength = 30) String otopRegistrationNo,
        @Schema(maxLength = 50) @Nullable String externalNo,
        @NotNull EntrepreneurKind kind,
        @NotNull RegistrationStatus status,
        @NotNull @Schema(maxLength = 300) String nameTh,
        @Schema(maxLength = 300) @Nullable String nameEn,
        @Schema(maxLength = 300) @Nullable String tradeName,
        @Schema(maxLength = 13) @Nullable String nationalId,
        @Schema(maxLength = 13) @Nullable String juristicId,
        @Schema(maxLength = 12) @Nullable String communityEnterpriseCode,
        @Nullable Integer memberCount,
        @NotNull @Schema(maxItems = 3) Set<CommunityLink> communityLinks,
        @NotNull Address address,
        @Schema(maxLength = 10) @Nullable String phone,
        @NotNull Integer registrationYearBE,
        @Nullable Integer employees,
        @Nullable BigDecimal annualRevenue,
        @Nullable Sector sector,
        @Nullable SizeClass sizeClass,
        @NotNull JourneyStage journeyStage,
        @Nullable UUID mergedInto) {}
