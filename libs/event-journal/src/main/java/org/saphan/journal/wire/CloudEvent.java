package org.saphan.journal.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.JournalSettings;
import org.saphan.journal.fence.JournalEntry;

/// An event as the world sees it (CloudEvents 1.0).
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "An event in the JSON format of CloudEvents 1.0.")
public record CloudEvent(
        @Schema(required = true, examples = "1.0", maxLength = 5)
        String specversion,

        @Schema(required = true) UUID id,

        @Schema(required = true, examples = "/CDD/registry", maxLength = 100)
        String source,

        @Schema(required = true, examples = "registry.entrepreneur.registered.v1", maxLength = 200)
        String type,

        @Schema(required = true, description = "The aggregate's id.", maxLength = 200)
        String subject,

        @Schema(required = true, format = "date-time", maxLength = 40)
        String time,

        @Schema(required = true, examples = "application/json", maxLength = 50)
        String datacontenttype,

        @Schema(required = true, format = "uri", maxLength = 250)
        String dataschema,

        @Schema(
                required = true,
                description = "The aggregate's version after the change; it only rises.",
                minimum = "0")
        long sequence,

        @Schema(description = "The agency that caused the change.", maxLength = 50) @Nullable String agency,

        @Schema(description = "Joins what one cause led to.", maxLength = 200) @Nullable String correlationid,

        @Schema(description = "W3C trace context.", maxLength = 55) @Nullable String traceparent,

        @Schema(required = true, type = SchemaType.OBJECT) @JsonRawValue
        String data) {

    static final String VERSION = "1.0";
    static final String JSON = "application/json";

    public static CloudEvent of(JournalEntry entry, JournalSettings settings) {
        return new CloudEvent(
                VERSION,
                entry.eventId(),
                "/" + settings.operator() + "/" + settings.service(),
                entry.type().toString(),
                entry.subject(),
                entry.occurredAt().toString(),
                JSON,
                "urn:saphan:schema:" + entry.type(),
                entry.sequence(),
                entry.agency(),
                entry.correlationId(),
                entry.traceparent(),
                entry.data());
    }
}
