package org.saphan.plan.chart;

import jakarta.validation.constraints.NotNull;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What happened in a programme, counted for one province, agency or month.
@Schema(description = "What happened in a programme, counted for one province, agency or month.")
record ProgressRow(
        @NotNull @Schema(maxLength = 20, description = "Province code, agency code or month.", examples = "2013-02")
        String key,

        @Schema(required = true) long nominated,
        @Schema(required = true) long selected,
        @Schema(required = true) long enrolled,
        @Schema(required = true) long graduated,
        @Schema(required = true) long withdrawn,
        @Schema(required = true) long rejected,
        @Schema(required = true) long plansApproved,
        @Schema(required = true) long plansCompleted,
        @Schema(required = true) long activitiesCompleted) {

    static final List<String> HEADING = List.of(
            "key",
            "nominated",
            "selected",
            "enrolled",
            "graduated",
            "withdrawn",
            "rejected",
            "plansApproved",
            "plansCompleted",
            "activitiesCompleted");

    static ProgressRow read(ResultSet row) throws SQLException {
        return new ProgressRow(
                row.getString("key"),
                row.getLong("nominated"),
                row.getLong("selected"),
                row.getLong("enrolled"),
                row.getLong("graduated"),
                row.getLong("withdrawn"),
                row.getLong("rejected"),
                row.getLong("plan_approved"),
                row.getLong("plan_completed"),
                row.getLong("activity_completed"));
    }

    List<Object> cells() {
        return List.of(
                key,
                nominated,
                selected,
                enrolled,
                graduated,
                withdrawn,
                rejected,
                plansApproved,
                plansCompleted,
                activitiesCompleted);
    }
}
