package org.saphan.cluster.briefing;

import jakarta.validation.constraints.NotNull;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.assignment.AssignmentRole;

/// Somebody who ought to have read a briefing.
@Schema(description = "A CDA or a service provider for whom a briefing is meant.")
record RecipientDetails(
        @NotNull @Schema(description = "Of the CDA or the service provider.")
        UUID recipientId,

        @NotNull AssignmentRole role,
        @NotNull @Schema(maxLength = 20) String agency,

        @Schema(description = "Absent as long as it has not acknowledged it.") @Nullable LocalDate acknowledgedOn) {

    static final List<String> HEADING = List.of("recipientId", "role", "agency", "acknowledgedOn");

    static RecipientDetails read(ResultSet row) throws SQLException {
        return new RecipientDetails(
                row.getObject("id", UUID.class),
                AssignmentRole.valueOf(row.getString("role")),
                row.getString("agency"),
                row.getObject("acknowledged_on", LocalDate.class));
    }

    List<@Nullable Object> cells() {
        return Arrays.asList(recipientId, role, agency, acknowledgedOn);
    }
}
