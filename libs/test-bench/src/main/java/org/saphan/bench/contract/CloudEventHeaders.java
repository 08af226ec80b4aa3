package org.saphan.bench.contract;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// The Kafka headers of every event: CloudEvents 1.0 in binary mode, with the suite's extensions.
final class CloudEventHeaders {

    private CloudEventHeaders() {}

    static ObjectNode schema() {
        var schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        schema.put("description", "CloudEvents 1.0, Kafka binary mode.");
        var members = schema.putObject("properties");
        add(members, "ce_specversion", "Version of CloudEvents.").put("const", "1.0");
        add(members, "ce_id", "UUIDv7 of the event; a repeat has the same.").put("format", "uuid");
        add(members, "ce_source", "Who announces it: `/<agency>/<service>`.");
        add(members, "ce_type", "What happened: `<service>.<aggregate>.<fact>.v1`.");
        add(members, "ce_subject", "The aggregate's id, as in the key.");
        add(members, "ce_time", "When the change was made.").put("format", "date-time");
        add(members, "ce_dataschema", "`urn:saphan:schema:<type>`, the `$id` of the data's schema.");
        add(members, "ce_sequence", "The aggregate's version after the change; it only rises.")
                .put("pattern", "^[0-9]+$");
        add(members, "ce_agency", "The agency that caused the change, where one did.");
        add(members, "ce_correlationid", "Joins everything that one cause led to.");
        add(members, "ce_traceparent", "W3C trace context.");
        add(members, "content-type", "Media type of the data.").put("const", "application/json");
        var required = schema.putArray("required");
        for (var name : new String[] {"specversion", "id", "source", "type", "subject", "time", "sequence"}) {
            required.add("ce_" + name);
        }
        return schema;
    }

    private static ObjectNode add(ObjectNode members, String name, String description) {
        return members.putObject(name).put("type", "string").put("description", description);
    }
}
