package org.saphan.registry.opcround;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// From which total on so many stars are given.
@Embeddable
@Schema(description = "From which total on so many stars are given.")
public record StarThreshold(
        @Min(1) @Max(5) @Schema(examples = "5") int stars,

        @NotNull @DecimalMin("0") @DecimalMax("300") @Digits(integer = 3, fraction = 2) @JsonProperty("from")
        @Column(name = "from_total")
        @Schema(examples = "90")
        BigDecimal fromTotal) {}
