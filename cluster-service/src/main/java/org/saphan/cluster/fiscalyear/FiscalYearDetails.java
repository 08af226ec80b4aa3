package org.saphan.cluster.fiscalyear;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What the documents say of a year, as every reader may see it.
@Schema(name = "FiscalYear", description = "What the documents say of a year.")
public record FiscalYearDetails(
        @Schema(required = true, minimum = "2540", maximum = "2700", examples = "2562")
        int fiscalYearBE,

        @NotNull YearKind yearKind,
        @Nullable Integer clusters,
        @Nullable ReportedValue reportedValue,
        @Nullable YearTarget target,
        @NotNull @Schema(maxItems = 50) List<String> partners,
        @Nullable LaunchEvent launchEvent,
        @NotNull @Schema(maxLength = 500) String source,
        @NotNull @Schema(maxLength = 20) String setBy,
        @NotNull LocalDate setOn,
        @JsonIgnore long version) {

    FiscalYearPublished published() {
        return new FiscalYearPublished(
                fiscalYearBE,
                yearKind,
                clusters,
                reportedValue,
                target,
                launchEvent == null ? null : launchEvent.heldOn(),
                version);
    }

    boolean saysAs(YearContent content) {
        return published().equals(FiscalYearPublished.of(fiscalYearBE, content, version))
                && partners.equals(content.partners())
                && Objects.equals(launchEvent, content.launchEvent())
                && source.equals(content.source());
    }
}
