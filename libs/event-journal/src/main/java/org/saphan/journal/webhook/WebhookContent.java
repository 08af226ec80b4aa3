package org.saphan.journal.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a subscriber may change of a webhook.
@Schema(description = "What a subscriber may change of a webhook.")
public record WebhookContent(
        @NotBlank @Size(max = 100) @Schema(examples = "Copy of the data warehouse")
        String name,

        @NotBlank @Size(max = 2000) @Schema(
                examples = "https://events.agency.example/saphan",
                description = "Another one has to be verified again.")
        String url,

        @Size(max = 100) @Schema(description = "The types of events that are wanted; empty for all.") @Nullable List<@Size(max = 200) @Pattern(regexp = TYPE) String> types,

        @Size(max = 100) @Schema(description = "The codes of the provinces whose events are wanted; empty for all.")
        @Nullable List<@Pattern(regexp = PROVINCE) String> provinces) {

    static final String TYPE = "[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*\\.v[1-9][0-9]*";
    static final String PROVINCE = "[0-9]{2}";

    List<String> wantedTypes() {
        return types == null ? List.of() : types.stream().distinct().sorted().toList();
    }

    List<String> wantedProvinces() {
        return provinces == null
                ? List.of()
                : provinces.stream().distinct().sorted().toList();
    }
}
