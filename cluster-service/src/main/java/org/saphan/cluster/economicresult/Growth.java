package org.saphan.cluster.economicresult;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saphan.cluster.economicvalue.Change;
import org.saphan.cluster.economicvalue.ValueMethod;
import org.saphan.cluster.intake.Intake;

/// How a member stands against its intake, and by which method that comes to an economic value.
@Embeddable
@Schema(name = "GrowthSinceIntake", description = "How a member stands against its intake, and what that comes to.")
record Growth(
        @NotNull @Schema(description = "Below zero where revenue fell.", minimum = "-9999999999999.99", examples = "150000.00")
        BigDecimal revenueChange,

        @NotNull @Schema(description = "Below zero where cost rose.", minimum = "-9999999999999.99", examples = "60000.00")
        BigDecimal costSaving,

        @Schema(required = true, description = "Below zero where jobs were lost.", minimum = "-1000000", examples = "2")
        int employeesChange,

        @NotNull @Schema(description = "What rose and what was invested, whatever was counted before.", examples = "300000.00")
        BigDecimal economicValue,

        @NotNull @Schema(maxLength = 40, examples = "ECONOMIC_VALUE")
        String methodCode,

        @Schema(required = true, description = "The edition of the method.", examples = "1")
        int methodVersion) {

    static Growth of(Intake baseline, EconomicFigures figures) {
        var change = Change.of(baseline, figures.revenue(), figures.cost(), figures.newInvestment());
        return new Growth(
                change.revenueChange(),
                change.costSaving(),
                figures.employees() - baseline.baselineEmployees(),
                change.value(),
                ValueMethod.CURRENT.code(),
                ValueMethod.CURRENT.version());
    }
}
