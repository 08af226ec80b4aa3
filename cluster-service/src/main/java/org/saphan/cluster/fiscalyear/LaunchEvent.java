package org.saphan.cluster.fiscalyear;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How a year was launched.
@Embeddable
@Schema(description = "How a year was launched.")
record LaunchEvent(
        @Column(name = "launch_name_th") @NotBlank @Size(max = 300) @Schema(examples = "เสวนา Strength in Clusters")
        String nameTh,

        @Column(name = "launch_name_en") @NotBlank @Size(max = 300) @Schema(examples = "Talk: Strength in Clusters")
        String nameEn,

        @Column(name = "launch_place") @NotBlank @Size(max = 300) @Schema(examples = "C asean")
        String place,

        @Column(name = "launch_held_on") @NotNull @Schema(examples = "2019-02-27")
        LocalDate heldOn) {}
