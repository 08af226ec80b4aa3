package org.saphan.cluster.fiscalyear;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saphan.http.target.Comparator;

/// The economic value that a year aims at.
@Embeddable
@Schema(description = "The economic value that a year aims at.")
public record YearTarget(
        @Column(name = "target_amount")
        @NotNull @PositiveOrZero @Digits(integer = 13, fraction = 2) @Schema(description = "THB.", examples = "700000000.00")
        BigDecimal amount,

        @Enumerated(EnumType.STRING) @Column(name = "target_comparator") @NotNull @Schema(examples = "GTE")
        Comparator comparator) {

    public YearTarget {
        amount = Satang.of(amount);
    }
}
