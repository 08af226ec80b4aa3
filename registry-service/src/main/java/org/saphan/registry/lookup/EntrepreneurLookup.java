package org.saphan.registry.lookup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saphan.http.InvalidRequest;
import org.saphan.http.Violation;

/// What an agency has of the entrepreneurs that it looks for.
@Schema(description = "What the agency has; together at least one and at most 1000.")
record EntrepreneurLookup(
        @Schema(
                description = "13 digits of persons or legal persons.",
                examples = "[\"1000000000009\", \"0000052000001\"]")
        @Size(max = 1000) List<@NotBlank @Size(max = 30) String> numbers,

        @Schema(examples = "[\"OTOP-2401-2553-00001\"]") @Size(max = 1000) List<@NotBlank @Size(max = 40) String> otopRegistrationNos,

        @Schema(description = "Twelve digits, or as printed.", examples = "[\"324011210001\"]") @Size(max = 1000) List<@NotBlank @Size(max = 30) String> communityEnterpriseCodes,

        @Size(max = 1000) List<@NotNull @Valid LookedUpReference> externalReferences) {

    private static final int MOST = 1000;

    EntrepreneurLookup {
        numbers = Objects.requireNonNullElse(numbers, List.of());
        otopRegistrationNos = Objects.requireNonNullElse(otopRegistrationNos, List.of());
        communityEnterpriseCodes = Objects.requireNonNullElse(communityEnterpriseCodes, List.of());
        externalReferences = Objects.requireNonNullElse(externalReferences, List.of());
    }

    /// @throws InvalidRequest when it asks for nobody, or for more than 1000
    void requireSize() {
        var asked = numbers.size()
                + otopRegistrationNos.size()
                + communityEnterpriseCodes.size()
                + externalReferences.size();
        if (asked == 0 || asked > MOST) {
            throw new InvalidRequest(List.of(Violation.of("", "SIZE", Map.of("min", 1, "max", MOST))));
        }
    }
}
