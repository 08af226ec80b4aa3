package org.saphan.cluster.cluster;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;

/// A cluster, as every reader may see it and as it is published.
@Schema(description = "Enterprises of one chain that grow together.")
public record ClusterDetails(
        @NotNull UUID clusterId,
        @NotNull @Schema(maxLength = 300) String nameTh,
        @NotNull @Schema(maxLength = 300) String nameEn,
        @NotNull @Schema(maxLength = 100) String sector,
        @NotNull ClusterOrigin origin,
        @NotNull ClusterScope scope,
        @NotNull @Schema(maxItems = 77) List<String> provinceCodes,

        @NotNull @Schema(maxLength = 20, examples = "PROVINCE-52")
        String driverAgency,

        @NotNull @Schema(maxLength = 20, examples = "OSMEP") String supportAgency,
        @Schema(maxLength = 40) @Nullable String programmeCode,

        @Schema(required = true, description = "Its first fiscal year, Buddhist era.")
        int startFiscalYearBE,

        @Schema(required = true) int minimumYears,
        @Schema(required = true) int membersPerTier,
        @NotNull ClusterState state,
        @NotNull LocalDate proposedOn,
        @Nullable LocalDate selectedOn,
        @Nullable LocalDate activatedOn,
        @Nullable DriverFacts driverFacts,

        @Schema(description = "How promising it was found before it was selected.") @Nullable AssessmentSummary assessment,

        @Schema(
                maxItems = 200,
                description =
                        "The fiscal years in which it is or was supported, Buddhist era; absent before the first.")
        @Nullable List<Integer> supportedYearsBE,

        @Schema(description = "When its newest review began.") @Nullable LocalDate reviewOpenedOn,

        @Schema(description = "The review that was recorded last.") @Nullable ReviewFacts lastReview,

        @Schema(description = "When it was graduated or dissolved.") @Nullable LocalDate closedOn,

        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return clusterId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
