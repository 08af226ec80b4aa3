package org.saphan.cluster.alignment;

import jakarta.validation.constraints.NotNull;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Whether a cluster is aligned with the plan.
@Schema(description = "Whether a cluster is aligned with the plan.")
record AlignmentRow(
        @NotNull UUID clusterId,
        @NotNull @Schema(maxLength = 300) String nameTh,
        @NotNull @Schema(maxLength = 300) String nameEn,
        @NotNull @Schema(maxLength = 100) String sector,
        @Schema(required = true) boolean aligned,

        @NotNull @Schema(maxItems = 1000, description = "The strategies of the plan that it serves.")
        List<String> strategies) {

    static final List<String> HEADING = List.of("clusterId", "nameTh", "nameEn", "sector", "aligned", "strategies");

    static AlignmentRow read(ResultSet row) throws SQLException {
        var strategies = List.of((String[]) row.getArray("strategies").getArray());
        return new AlignmentRow(
                row.getObject("id", UUID.class),
                row.getString("name_th"),
                row.getString("name_en"),
                row.getString("sector"),
                !strategies.isEmpty(),
                strategies);
    }

    List<Object> cells() {
        return List.of(clusterId, nameTh, nameEn, sector, aligned, String.join("; ", strategies));
    }
}
