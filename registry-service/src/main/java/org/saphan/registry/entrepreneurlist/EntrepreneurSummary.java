package org.saphan.registry.entrepreneurlist;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.registry.entrepreneur.EntrepreneurKind;
import org.saphan.registry.entrepreneur.JourneyStage;
import org.saphan.registry.entrepreneur.RegistrationStatus;

/// A row of the list of entrepreneurs.
@Schema(description = "A row of the list of entrepreneurs.")
record EntrepreneurSummary(
        @NotNull UUID entrepreneurId,
        @NotNull @Schema(maxLength = 30) String otopRegistrationNo,
        @Schema(maxLength = 50) @Nullable String externalNo,
        @NotNull EntrepreneurKind kind,
        @NotNull RegistrationStatus status,
        @NotNull @Schema(maxLength = 300) String nameTh,
        @Schema(maxLength = 300) @Nullable String nameEn,
        @NotNull @Schema(maxLength = 6) String subdistrictCode,
        @NotNull JourneyStage journeyStage) {

    static final String COLUMNS =
            "e.id, e.otop_registration_no, e.external_no, e.kind, e.status, e.name_th, e.name_en, e.subdistrict_code,"
                    + " e.journey_stage";

    static EntrepreneurSummary of(Object[] row) {
        return new EntrepreneurSummary(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                EntrepreneurKind.valueOf((String) row[3]),
                RegistrationStatus.valueOf((String) row[4]),
                (String) row[5],
                (String) row[6],
                (String) row[7],
                JourneyStage.valueOf((String) row[8]));
    }
}
