package org.saphan.plan.budgettransfer;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saphan.http.InvalidRequest;

/// Money that is to go from one activity to another.
@Schema(description = "Money that is to go from one activity of the plan to another.", examples = """
                {
                  "fromActivityId": "019bf3b2-4c11-7f02-8d6a-91c0e5a7b324",
                  "toActivityId": "019bf3b2-4c11-7f02-8d6a-91c0e5a7b325",
                  "amount": 5000.0,
                  "reason": "กิจกรรมแรกใช้เงินต่ำกว่าแผน"
                }""")
record NewBudgetTransfer(
        @NotNull UUID fromActivityId,
        @NotNull UUID toActivityId,

        @Schema(description = "Baht.", examples = "5000.00")
        @NotNull @DecimalMin("0.01") @Digits(integer = 12, fraction = 2) BigDecimal amount,

        @Schema(examples = "กิจกรรมแรกใช้เงินต่ำกว่าแผน") @NotBlank @Size(max = 2000) String reason) {

    /// @throws InvalidRequest when money is to go where it is
    void checkActivities() {
        if (fromActivityId.equals(toActivityId)) {
            throw new InvalidRequest("/toActivityId", "SAME_ACTIVITY");
        }
    }
}
