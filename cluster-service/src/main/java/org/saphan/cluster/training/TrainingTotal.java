package org.saphan.cluster.training;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.competence.TrainingTheme;

/// What the trainings of a theme came to in a fiscal year.
@Schema(description = "What the trainings of a theme came to in a fiscal year.")
record TrainingTotal(
        @NotNull TrainingTheme theme,
        @Schema(required = true) long trainings,

        @Schema(required = true, description = "Members, CDAs and others, each as often as they took part.")
        long participants,

        @Schema(required = true, description = "Memberships, each once.")
        long members,

        @Schema(required = true, description = "For how many members a result was recorded.")
        long results,

        @Schema(
                description = "By how much capacity changed on average, per cent, half up.",
                minimum = "-100",
                examples = "12.50")
        @Nullable BigDecimal meanCapacityPercent,

        @Schema(
                description = "By how much cost changed on average, per cent, half up.",
                minimum = "-100",
                examples = "-4.25")
        @Nullable BigDecimal meanCostPercent,

        @Schema(required = true, description = "Results in which quality is better.")
        long qualityBetter,

        @Schema(required = true, description = "Results in which a standard was obtained.")
        long standardsObtained) {

    static final List<String> HEADING = List.of(
            "theme",
            "trainings",
            "participants",
            "members",
            "results",
            "meanCapacityPercent",
            "meanCostPercent",
            "qualityBetter",
            "standardsObtained");

    private static final int DECIMALS = 2;

    static TrainingTotal read(ResultSet row) throws SQLException {
        return new TrainingTotal(
                TrainingTheme.valueOf(row.getString("theme")),
                row.getLong("trainings"),
                row.getLong("participants"),
                row.getLong("members"),
                row.getLong("results"),
                rounded(row.getBigDecimal("capacity")),
                rounded(row.getBigDecimal("cost")),
                row.getLong("better"),
                row.getLong("standards"));
    }

    List<@Nullable Object> cells() {
        return Arrays.asList(
                theme,
                trainings,
                participants,
                members,
                results,
                meanCapacityPercent,
                meanCostPercent,
                qualityBetter,
                standardsObtained);
    }

    private static @Nullable BigDecimal rounded(@Nullable BigDecimal mean) {
        return mean == null ? null : mean.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
