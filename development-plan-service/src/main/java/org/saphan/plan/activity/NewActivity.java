package org.saphan.plan.activity;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.http.BangkokDays;
import org.saphan.http.InvalidRequest;
import org.saphan.plan.support.SupportArea;

/// What an agency is to do for the entrepreneur.
@Schema(description = "What an agency is to do for the entrepreneur.", examples = """
                {
                  "agency": "DIP",
                  "supportArea": "PROCESS_PRODUCT",
                  "problemIds": ["019bf3b2-4c11-7f02-8d6a-91c0e5a7b324"],
                  "title": "ออกแบบบรรจุภัณฑ์",
                  "budget": 25000.0,
                  "fiscalYearBE": 2555,
                  "startsOn": "2011-11-01",
                  "endsOn": "2012-03-31"
                }""")
public record NewActivity(
        @Schema(examples = "DIP") @NotNull @Size(max = 20) @Pattern(regexp = "[A-Z0-9]+(-[A-Z0-9]+)*")
        String agency,

        @NotNull SupportArea supportArea,

        @Schema(description = "The diagnosed problems that it meets, at least one.") @Size(max = 50) @Nullable List<@NotNull UUID> problemIds,

        @Schema(examples = "ออกแบบบรรจุภัณฑ์") @NotBlank @Size(max = 300) String title,

        @Schema(description = "Baht.", examples = "25000.00")
        @NotNull @DecimalMin("0") @Digits(integer = 12, fraction = 2) BigDecimal budget,

        @Schema(
                description = "The fiscal year that pays, Buddhist era; the one in which it starts when absent.",
                examples = "2555")
        @Min(2500) @Max(2700) @Nullable Integer fiscalYearBE,

        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn) {

    /// The problems that it meets, each once.
    List<UUID> problems() {
        return problemIds == null ? List.of() : problemIds.stream().distinct().toList();
    }

    /// The fiscal year that pays: October to September, where nothing else is said.
    int payingYearBE() {
        return fiscalYearBE == null ? BangkokDays.fiscalYearBE(startsOn) : fiscalYearBE;
    }

    /// @throws InvalidRequest when the activity ends before it starts
    public void checkDays() {
        if (endsOn.isBefore(startsOn)) {
            throw new InvalidRequest("/endsOn", "BEFORE_START");
        }
    }
}
