package org.saphan.plan.activity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// When an activity was done, and what shows it.
@Schema(description = "When an activity was done, and what shows it.", examples = """
                {
                  "completedOn": "2012-03-31",
                  "evidence": "รายงานผลการฝึกอบรม 12/2555"
                }""")
public record ActivityCompletion(
        @NotNull @PastOrPresent LocalDate completedOn,

        @Schema(examples = "รายงานผลการฝึกอบรม 12/2555") @Size(max = 2000) @Nullable String evidence) {}
