package org.saphan.plan.marketreach;

import jakarta.validation.constraints.NotNull;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How far one entrepreneur's goods go.
@Schema(name = "MarketReachEntry", description = "How far one entrepreneur's goods go.")
record ReachRow(
        @NotNull UUID enrolmentId,
        @NotNull UUID entrepreneurId,

        @Schema(maxLength = 40, examples = "OTOP-2401-2552-00001") @Nullable String otopRegistrationNo,

        @Schema(maxLength = 300, description = "As published; a person's name never is.") @Nullable String name,

        @NotNull @Schema(pattern = "\\d{2}", examples = "24")
        String provinceCode,

        @NotNull Reach before,
        @NotNull Reach after,

        @Schema(required = true, description = "The safeguard of local wisdom of the latest plan stands at PASS.")
        boolean identityKept,

        @Schema(required = true) boolean moved) {

    static final List<String> HEADING = List.of(
            "enrolmentId", "otopRegistrationNo", "name", "provinceCode", "before", "after", "identityKept", "moved");

    static ReachRow read(ResultSet row) throws SQLException {
        return new ReachRow(
                row.getObject("enrolment_id", UUID.class),
                row.getObject("entrepreneur_id", UUID.class),
                row.getString("otop_registration_no"),
                row.getString("public_name"),
                row.getString("province_code"),
                Reach.of(row.getInt("before_level")),
                Reach.of(row.getInt("now_level")),
                row.getBoolean("identity_kept"),
                row.getBoolean("moved"));
    }

    List<@Nullable Object> cells() {
        return Arrays.asList(enrolmentId, otopRegistrationNo, name, provinceCode, before, after, identityKept, moved);
    }
}
