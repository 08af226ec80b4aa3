package org.saphan.marketing.readiness;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.marketing.requirement.GoodsUnit;

/// What a product has of the kind that is asked for.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description = "What there is of the kind that is asked for: a certificate in force, the stars, the category, or"
                + " the goods a month.")
public record Held(
        @Schema(maxLength = 40, examples = "GMP") @Nullable String standard,

        @Schema(description = "The certificate's last day; absent where it has none.", examples = "2027-03-01")
        @Nullable LocalDate validTo,

        @Schema(minimum = "1", maximum = "5") @Nullable Integer stars,

        @Schema(maxLength = 40, examples = "FOOD") @Nullable String category,

        @Schema(description = "Goods a month.") @Nullable Integer quantity,

        @Nullable GoodsUnit unit) {

    static Held stars(int stars) {
        return new Held(null, null, stars, null, null, null);
    }

    static Held category(String category) {
        return new Held(null, null, null, category, null, null);
    }
}
