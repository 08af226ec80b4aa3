package org.saphan.plan.progress;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How far an activity has come, and what shows it.
@Schema(name = "NewProgress", description = "How far an activity has come, and what shows it.", examples = """
                {
                  "reportedOn": "2012-01-31",
                  "percent": 60,
                  "note": "อบรมแล้ว 3 จาก 5 หลักสูตร",
                  "evidence": ["https://files.example.go.th/training/12-2555.pdf", "อก 0408/155"]
                }""")
record NewProgress(
        @NotNull @PastOrPresent LocalDate reportedOn,

        @NotNull @Min(0) @Max(100) @Schema(examples = "60")
        Integer percent,

        @Size(max = 2000) @Nullable String note,

        @Schema(description = "Web addresses that begin with https, or references of documents.") @Size(max = 10) @Nullable List<@NotBlank @Size(max = 500) @Pattern(regexp = LINK_OR_REFERENCE) String> evidence) {

    /// Either a web address of https, or a text that is no address of any other kind.
    private static final String LINK_OR_REFERENCE = "https://[^\\s/?#]+[^\\s]*|(?![A-Za-z][A-Za-z0-9+.-]*:)[^\\p{Cntrl}]+";

    List<String> shownBy() {
        return evidence == null ? List.of() : List.copyOf(evidence);
    }
}
