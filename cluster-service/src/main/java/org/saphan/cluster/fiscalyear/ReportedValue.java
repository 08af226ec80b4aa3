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

/// The economic value that the documents report for a year.
@Embeddable
@Schema(description = "The economic value that the documents report for a year.")
public record ReportedValue(
        @Column(name = "reported_amount")
        @NotNull @PositiveOrZero @Digits(integer = 13, fraction = 2) @Schema(description = "THB.", examples = "600000000.00")
        BigDecimal amount,

        @Enumerated(EnumType.STRING) @Column(name = "reported_bound") @NotNull @Schema(examples = "MORE_THAN")
        Bound bound) {

    public ReportedValue {
        amount = Satang.of(amount);
    }

    /// Whether the target is met by what is certain of the figure.
    public boolean meets(YearTarget target) {
        var isBeyond = bound == Bound.MORE_THAN && amount.compareTo(target.amount()) == 0;
        return isBeyond || target.comparator().isMet(amount, target.amount());
    }
}
