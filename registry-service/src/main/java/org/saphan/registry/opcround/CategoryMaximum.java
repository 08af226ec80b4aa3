package org.saphan.registry.opcround;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saphan.registry.product.ProductCategory;

/// How much a section counts at most for the products of one category, where that differs.
@Embeddable
@Schema(description = "How much a section counts at most for the products of one category, where that differs.")
public record CategoryMaximum(
        @NotNull @Enumerated(EnumType.STRING) @Schema(examples = "C")
        SectionCode section,

        @NotNull @Enumerated(EnumType.STRING) @Schema(examples = "NON_FOOD_HERB")
        ProductCategory category,

        @NotNull @DecimalMin("0.01") @DecimalMax("100") @Digits(integer = 3, fraction = 2) @Schema(examples = "45")
        BigDecimal maximum) {}
