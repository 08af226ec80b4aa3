package org.saphan.plan.runrecord;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What the advice on a product's life cycle found.
@Schema(description = "What the advice on a product's life cycle found.")
public record LifeCycleAssessment(
        @NotEmpty @Size(max = 6) @Schema(description = "The stages that were assessed.", examples = "[\"RAW_MATERIALS\", \"PACKAGING\"]")
        List<@NotNull LifeCycleStage> stages,

        @NotNull @Size(max = 20) @Schema(description = "Where the burden is greatest.", examples = "[\"บรรจุภัณฑ์พลาสติก\"]")
        List<@NotBlank @Size(max = 300) String> hotspots,

        @Schema(
                description = "The local species and resources that the product lives on, and how they are kept.",
                examples = "ใบเตยและมะพร้าวจากสวนในตำบล")
        @NotBlank @Size(max = 2000) String biodiversityCapital) {}
