package org.saphan.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.text.Normalizer;

/// Text as it is stored: NFC, so that Thai compares equal however it was typed; control characters are refused.
class TextDeserializer extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1L;

    TextDeserializer() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        var text = Normalizer.normalize(parser.getText(), Normalizer.Form.NFC);
        if (text.chars().anyMatch(TextDeserializer::isForbidden)) {
            throw context.weirdStringException("…", String.class, "control character");
        }
        return text;
    }

    private static boolean isForbidden(int character) {
        return character < ' ' && character != '\n' && character != '\t' && character != '\r';
    }
}
