package org.saphan.plan.fivestar;

import jakarta.validation.constraints.NotNull;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A five-star entrepreneur whom no programme has taken up.
@Schema(description = "A five-star entrepreneur whom no programme has taken up.")
record UntakenEntrepreneur(
        @NotNull UUID entrepreneurId,

        @Schema(maxLength = 40, examples = "OTOP-2401-2552-00001") @Nullable String otopRegistrationNo,

        @Schema(maxLength = 300, description = "As published; a person's name never is.") @Nullable String name,

        @NotNull @Schema(pattern = "\\d{2}", examples = "24")
        String provinceCode,

        @NotNull @Schema(
                description = "The rounds in which a product of theirs got five stars.",
                examples = "[2553]",
                maxItems = 100)
        List<Integer> roundYearsBE) {

    static final List<String> HEADING =
            List.of("provinceCode", "otopRegistrationNo", "name", "roundYearsBE", "entrepreneurId");

    static UntakenEntrepreneur read(ResultSet row) throws SQLException {
        return new UntakenEntrepreneur(
                row.getObject("id", UUID.class),
                row.getString("otop_registration_no"),
                row.getString("public_name"),
                row.getString("province_code"),
                List.of((Integer[]) row.getArray("rounds").getArray()));
    }

    List<@Nullable Object> cells() {
        var rounds = roundYearsBE.stream().map(String::valueOf).collect(Collectors.joining(" "));
        return Arrays.asList(provinceCode, otopRegistrationNo, name, rounds, entrepreneurId);
    }
}
