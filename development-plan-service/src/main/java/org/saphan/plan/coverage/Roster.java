package org.saphan.plan.coverage;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.plan.enrolment.EnrolmentState;

/// Who holds a place in a programme, with how many there are.
@Schema(description = "Who holds a place in a programme.")
record Roster(
        @Schema(required = true, description = "How many hold a place in all.", examples = "152")
        long total,

        @NotNull @Schema(description = "How many hold a place in each province where somebody does.")
        List<ProvinceTotal> provinces,

        @NotNull @Schema(maxItems = 200) List<Entry> items,

        @Schema(maxLength = 500, description = "The cursor of the part after this; absent on the last.") @Nullable String next) {

    /// How many hold a place in a province.
    @Schema(name = "RosterProvince", description = "How many hold a place in a province.")
    record ProvinceTotal(
            @NotNull @Schema(pattern = "\\d{2}", examples = "24")
            String provinceCode,

            @Schema(required = true, examples = "2") long selected) {}

    /// One who holds a place.
    @Schema(name = "RosterEntry", description = "One who holds a place.")
    record Entry(
            @NotNull UUID enrolmentId,
            @NotNull UUID entrepreneurId,

            @Schema(maxLength = 40, examples = "OTOP-2401-2552-00001") @Nullable String otopRegistrationNo,

            @Schema(maxLength = 300, description = "As published; a person's name never is.") @Nullable String name,

            @NotNull @Schema(pattern = "\\d{2}", examples = "24")
            String provinceCode,

            @NotNull EnrolmentState state,
            @Nullable LocalDate selectedOn,
            @Schema(maxLength = 100) @Nullable String resolutionNumber) {}
}
