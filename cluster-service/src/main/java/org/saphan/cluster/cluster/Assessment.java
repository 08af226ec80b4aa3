package org.saphan.cluster.cluster;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How promising a proposed cluster is: its potential, and how much its market wants what it makes (S3-06).
@Embeddable
@Schema(description = "How promising a proposed cluster is.")
public record Assessment(
        @NotNull @Min(1) @Max(5) @Schema(description = "From 1, hardly any, to 5, very much.", examples = "4")
        Integer potential,

        @NotNull @Min(1) @Max(5) @Schema(description = "From 1, hardly any, to 5, very much.", examples = "5")
        Integer marketInterest,

        @Column(name = "assessment_evidence")
        @NotBlank @Size(max = 2000) @Schema(description = "On what this rests; no personal data.", examples = "ผลสำรวจตลาดสับปะรดแปรรูป ปี 2561")
        String evidence,

        @NotNull @PastOrPresent @Schema(examples = "2018-11-15")
        LocalDate assessedOn) {

    /// What is published: not the evidence.
    AssessmentSummary summary() {
        return new AssessmentSummary(potential, marketInterest, assessedOn);
    }
}
