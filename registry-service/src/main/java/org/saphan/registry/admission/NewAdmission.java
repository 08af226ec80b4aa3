package org.saphan.registry.admission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.registry.agency.NewAgency;

/// Which system of which agency asks to be let in, and what for.
@Schema(description = "Which system of which agency asks to be let in, and what for.")
record NewAdmission(
        @NotNull @Size(max = 20) @Pattern(regexp = "[A-Z0-9]+(-[A-Z0-9]+)*") @Schema(examples = "RICE-DEPARTMENT")
        String agencyCode,

        @Schema(description = "Of an agency that is not in the exchange yet; it is entered with the approval.")
        @Valid @Nullable NewAgency newAgency,

        @NotBlank @Size(max = 200) @Schema(examples = "Rice mill register")
        String systemName,

        @NotBlank @Size(max = 1000) @Schema(
                description = "What the system will do with the access; no personal data.",
                examples = "Shows village producers of rice products their state of registration.")
        String purpose,

        @NotNull @Size(max = 200) @Pattern(regexp = "[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+") @Schema(
                description = "The mailbox of the unit, not of a person.",
                examples = "it-unit@rice-department.go.th")
        String unitMailbox,

        @NotEmpty @Size(max = 20) @Schema(examples = "[\"registry.read\", \"registry.events.read\"]")
        List<@NotNull @Size(max = 50) @Pattern(regexp = "[a-z]+(\\.[a-z]+)+") String> scopes) {

    NewAdmission {
        scopes = scopes == null ? List.of() : scopes.stream().distinct().toList();
    }
}
