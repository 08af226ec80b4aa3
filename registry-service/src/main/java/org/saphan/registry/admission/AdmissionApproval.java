package org.saphan.registry.admission;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is granted, and by which decision.
@Schema(description = "What is granted, and by which decision.")
record AdmissionApproval(
        @Schema(description = "Among those that were asked for.", examples = "[\"registry.read\"]")
        @NotEmpty @Size(max = 20) List<@NotNull @Size(max = 50) @Pattern(regexp = "[a-z]+(\\.[a-z]+)+") String> scopes,

        @NotBlank @Size(max = 200) @Schema(examples = "MT 0401/1234, 22 November 2569")
        String decisionReference,

        @Schema(
                description = "Why the agency may read personal data: its legal ground and purpose. Needed with"
                        + " `registry.personal.read`.")
        @Size(min = 1, max = 1000) @Nullable String personalDataJustification) {}
