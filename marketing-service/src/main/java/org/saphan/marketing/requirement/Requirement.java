package org.saphan.marketing.requirement;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.http.InvalidRequest;
import org.saphan.http.Violation;

/// One thing that a channel asks of a product.
///
/// @param least stars, or goods a month
/// @param anyOf standards or categories of the register, of which one is enough
/// @param unit of the goods a month
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(
        description = "One thing that a channel asks of a product: STARS has `least`; CERTIFICATE and CATEGORY have"
                + " `anyOf`, of which one is enough; CAPACITY has `least` goods a month and their `unit`.")
public record Requirement(
        @NotNull @Schema(examples = "CERTIFICATE") RequirementKind kind,

        @Min(1) @Max(100_000_000) @Schema(description = "Stars from 1 to 5, or goods a month.", examples = "4")
        @Nullable Integer least,

        @Size(max = 20) @Schema(
                description = "Codes of the register's lists `standard` (but OTHER) or `product-category`.",
                examples = "[\"HACCP\", \"GMP\"]")
        @Nullable List<@NotNull @Size(max = 40) @Pattern(regexp = "[A-Z][A-Z_]*") String> anyOf,

        @Schema(description = "What the goods a month are counted in.", examples = "PIECE") @Nullable GoodsUnit unit) {

    private static final int MOST_STARS = 5;

    public Requirement {
        anyOf = anyOf == null ? List.of() : List.copyOf(anyOf);
    }

    /// Holds requirements to what their kinds need.
    ///
    /// @param pointer where they stand in the body
    /// @throws InvalidRequest with everything that is wrong with any of them
    public static void check(List<Requirement> requirements, String pointer) {
        var broken = IntStream.range(0, requirements.size())
                .mapToObj(i -> requirements.get(i).fault().map(code -> Violation.of(pointer + "/" + i, code)))
                .flatMap(Optional::stream)
                .toList();
        if (!broken.isEmpty()) {
            throw new InvalidRequest(broken);
        }
    }

    /// What is to be reached, of STARS and CAPACITY.
    public int atLeast() {
        return least == null ? 0 : least;
    }

    /// What is enough, of CERTIFICATE and CATEGORY.
    public List<String> options() {
        return anyOf == null ? List.of() : anyOf;
    }

    private Optional<String> fault() {
        return switch (kind) {
            case STARS -> unless(isGiven(true, false, false) && atLeast() <= MOST_STARS, "STARS_REQUIREMENT");
            case CERTIFICATE ->
                unless(isGiven(false, true, false) && areAll(Standard.values()), "STANDARDS_REQUIREMENT");
            case CATEGORY ->
                unless(isGiven(false, true, false) && areAll(ProductCategory.values()), "CATEGORIES_REQUIREMENT");
            case CAPACITY -> unless(isGiven(true, false, true), "CAPACITY_REQUIREMENT");
        };
    }

    private static Optional<String> unless(boolean isGood, String code) {
        return isGood ? Optional.empty() : Optional.of(code);
    }

    /// Whether exactly these members are there.
    private boolean isGiven(boolean withLeast, boolean withOptions, boolean withUnit) {
        return withLeast == (least != null) && withOptions == !options().isEmpty() && withUnit == (unit != null);
    }

    private boolean areAll(Enum<?>[] known) {
        return Arrays.stream(known).map(Enum::name).toList().containsAll(options());
    }
}
