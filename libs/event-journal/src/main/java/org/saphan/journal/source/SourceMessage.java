package org.saphan.journal.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;
import org.saphan.journal.EventJson;
import org.saphan.journal.EventType;
import org.saphan.journal.learning.Message;

/// An event of a feed as it would have come from Kafka, so that everything after is the same.
final class SourceMessage {

    private static final String ATTRIBUTE = "ce_";
    private static final int BEYOND_53_BITS = 11;

    private SourceMessage() {}

    /// @param topicOfNone the topic of what does not say where it belongs
    static Message of(JsonNode item, String topicOfNone) {
        var headers = headers(item);
        var subject = headers.get(Message.SUBJECT);
        return new Message(
                topic(item, topicOfNone),
                0,
                place(item),
                subject == null ? null : Bytes.wrap(subject.getBytes(UTF_8)),
                headers,
                Bytes.wrap(json(item.isObject() ? item.path("data") : item)));
    }

    private static String topic(JsonNode item, String topicOfNone) {
        try {
            return EventType.parse(item.path("type").asText()).topic();
        } catch (IllegalArgumentException noType) {
            return topicOfNone;
        }
    }

    private static Map<String, String> headers(JsonNode item) {
        var headers = new HashMap<String, String>();
        item.properties().forEach(each -> {
            var value = each.getValue();
            if (value.isValueNode() && !value.isNull() && !each.getKey().equals("data")) {
                var name = each.getKey().equals("datacontenttype") ? Message.CONTENT_TYPE : ATTRIBUTE + each.getKey();
                headers.put(name, value.asText());
            }
        });
        return headers;
    }

    /// A feed has no offsets: a number that is the same whenever the event comes, and that JSON can carry.
    private static long place(JsonNode item) {
        var name = item.path("id").asText(item.toString());
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).getMostSignificantBits() >>> BEYOND_53_BITS;
    }

    private static byte[] json(JsonNode data) {
        try {
            return data.isMissingNode()
                    ? "null".getBytes(UTF_8)
                    : EventJson.mapper().writeValueAsBytes(data);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
