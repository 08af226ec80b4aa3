package org.saphan.plan.indicatorvalue;

import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A method in an edition by which results were measured (T8).
@Schema(description = "A method in an edition by which results were measured.")
public record MethodUsed(
        @NotNull @Schema(maxLength = 40, examples = "REPORTED_SALES")
        String code,

        @Schema(required = true, examples = "1") int version) {

    /// @param written each as `REPORTED_SALES/1`
    static List<MethodUsed> of(String[] written) {
        return Arrays.stream(written)
                .map(each -> each.split("/", -1))
                .map(parts -> new MethodUsed(parts[0], Integer.parseInt(parts[1])))
                .toList();
    }
}
