package org.saphan.journal.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A webhook that is to be entered.
@Schema(description = "A webhook that is to be entered.")
public record NewWebhook(
        @NotBlank @Size(max = 100) @Schema(
                examples = "Copy of the data warehouse",
                description = "For the subscriber's own orientation; no person's name.")
        String name,

        @NotBlank @Size(max = 2000) @Schema(
                examples = "https://events.agency.example/saphan",
                description = "Where events are posted to: https on its own port, at a public address.")
        String url,

        @Size(max = 100) @Schema(description = "The types of events that are wanted; absent or empty for all.")
        @Nullable List<@Size(max = 200) @Pattern(regexp = WebhookContent.TYPE) String> types,

        @Size(max = 100) @Schema(
                description =
                        "The codes of the provinces whose events are wanted; absent or empty for all. An event that "
                                + "names no province is left out then, except for erasures.")
        @Nullable List<@Pattern(regexp = WebhookContent.PROVINCE) String> provinces,

        @Schema(description = "With which events it begins; absent for NOW.") @Nullable WebhookStart from) {

    WebhookContent content() {
        return new WebhookContent(name, url, types, provinces);
    }

    WebhookStart start() {
        return from == null ? WebhookStart.NOW : from;
    }
}
