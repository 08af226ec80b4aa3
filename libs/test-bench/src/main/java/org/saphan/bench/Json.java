package org.saphan.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import org.saphan.journal.EventJson;

/// JSON as the suite writes it: absent rather than null, exact numbers, RFC 3339.
final class Json {

    /// The content type as the test gave it, without a charset.
    static final RestAssuredConfig UNTOUCHED = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .defaultContentCharset("UTF-8")
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false))
            .redirect(RedirectConfig.redirectConfig().followRedirects(false));

    private static final ObjectMapper MAPPER = EventJson.mapper();

    private Json() {}

    /// A text as it is, anything else as JSON.
    static String text(Object content) {
        try {
            return content instanceof String text ? text : MAPPER.writeValueAsString(content);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(unwritable);
        }
    }

    static JsonNode tree(String text) {
        return read(text, JsonNode.class);
    }

    static <T> T read(String text, Class<T> type) {
        try {
            return MAPPER.readValue(text, type);
        } catch (JsonProcessingException notSo) {
            throw new AssertionError("not a " + type.getSimpleName() + ": " + text, notSo);
        }
    }
}
