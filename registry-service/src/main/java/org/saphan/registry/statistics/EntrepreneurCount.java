package org.saphan.registry.statistics;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.registry.entrepreneur.EntrepreneurKind;
import org.saphan.registry.entrepreneur.JourneyStage;
import org.saphan.registry.entrepreneur.RegistrationStatus;
import org.saphan.registry.entrepreneur.Sector;
import org.saphan.registry.entrepreneur.SizeClass;

/// How many entrepreneurs are alike.
@Schema(description = "How many entrepreneurs are alike in what was counted by; what they have not is absent.")
record EntrepreneurCount(
        @Schema(maxLength = 2) @Nullable String province,
        @Schema(maxLength = 100) @Nullable String provinceNameTh,
        @Schema(maxLength = 100) @Nullable String provinceNameEn,
        @Schema(maxLength = 4) @Nullable String district,
        @Schema(maxLength = 100) @Nullable String districtNameTh,
        @Schema(maxLength = 100) @Nullable String districtNameEn,
        @Nullable EntrepreneurKind kind,
        @Nullable RegistrationStatus status,
        @Nullable SizeClass sizeClass,
        @Nullable JourneyStage journeyStage,
        @Nullable Sector sector,
        @NotNull Long count) {}
