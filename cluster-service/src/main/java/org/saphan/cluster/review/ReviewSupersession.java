package org.saphan.cluster.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saphan.cluster.cluster.Recommendation;

/// What is right instead, of the same year, and why.
@Schema(description = "What is right instead, of the same year, and why.")
record ReviewSupersession(
        @NotBlank @Size(max = 1000) @Schema(examples = "นับผลของคลัสเตอร์อื่นรวมไว้")
        String reason,

        @NotNull @Schema(examples = "GOOD") ManagementResult managementResult,

        @NotBlank @Size(max = 4000) @Schema(
                description = "What was found; no personal data.",
                examples = "สมาชิกซื้อวัตถุดิบร่วมกันแล้ว แต่ยังขาดตลาดปลายน้ำ")
        String findings,

        @NotNull @Schema(examples = "CONTINUE") Recommendation recommendation,

        @NotNull @PastOrPresent @Schema(description = "Not before the year begins.", examples = "2019-09-20")
        LocalDate reviewedOn) {

    Verdict verdict() {
        return new Verdict(managementResult, findings, recommendation, reviewedOn);
    }
}
