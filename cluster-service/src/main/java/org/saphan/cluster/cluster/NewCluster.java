package org.saphan.cluster.cluster;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A cluster as it is proposed.
@Schema(description = "A cluster as it is proposed.")
record NewCluster(
        @NotBlank @Size(max = 300) @Schema(examples = "คลัสเตอร์สับปะรดลำปาง")
        String nameTh,

        @NotBlank @Size(max = 300) @Schema(examples = "Lampang pineapple cluster")
        String nameEn,

        @NotBlank @Size(max = 100) @Schema(examples = "PINEAPPLE")
        String sector,

        @NotNull @Schema(examples = "NEW") ClusterOrigin origin,
        @NotNull @Schema(examples = "PROVINCIAL") ClusterScope scope,

        @Size(max = 77) @Schema(description = "Of PROVINCIAL exactly one, of REGIONAL at least one.", examples = "[\"52\"]")
        @Nullable List<@NotNull @Pattern(regexp = "\\d{2}") String> provinceCodes,

        @NotNull @Size(max = 20) @Pattern(regexp = "[A-Z0-9]+(-[A-Z0-9]+)*") @Schema(examples = "PROVINCE-52")
        String driverAgency,

        @Size(max = 40) @Pattern(regexp = "[A-Z][A-Z0-9_]*") @Schema(description = "The programme that it belongs to, where it belongs to one.")
        @Nullable String programmeCode,

        @NotNull @Min(2540) @Max(2700) @Schema(description = "Its first fiscal year, Buddhist era.", examples = "2562")
        Integer startFiscalYearBE,

        @Min(3) @Max(10) @Schema(description = "For how many years it is supported at least; absent means 3.") @Nullable Integer minimumYears,

        @Min(1) @Max(100) @Schema(description = "How many active members each tier needs before it is activated; absent means 1.")
        @Nullable Integer membersPerTier) {

    private static final int LEAST_YEARS = 3;

    /// Each province once, in order.
    List<String> provinces() {
        return provinceCodes == null
                ? List.of()
                : provinceCodes.stream().distinct().sorted().toList();
    }

    int years() {
        return minimumYears == null ? LEAST_YEARS : minimumYears;
    }

    int perTier() {
        return membersPerTier == null ? 1 : membersPerTier;
    }

    /// Whether it must be driven from inside its province (C5).
    boolean needsLocalDriver() {
        return origin == ClusterOrigin.NEW && scope == ClusterScope.PROVINCIAL;
    }

    /// Whether there are as many provinces as the scope says.
    boolean hasProvincesOfItsScope() {
        return switch (scope) {
            case PROVINCIAL -> provinces().size() == 1;
            case REGIONAL -> !provinces().isEmpty();
            case NATIONAL -> true;
        };
    }
}
