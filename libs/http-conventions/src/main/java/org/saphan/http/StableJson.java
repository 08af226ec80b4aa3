package org.saphan.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Set;

/// JSON that is the same text for the same content in every process. A set of enums is not: each process hashes them in
/// its own way, so that it comes out in another order after a restart, and in another replica.
final class StableJson {

    private StableJson() {}

    /// A mapper that writes as this one does, but sets and maps in the order of their texts.
    static ObjectMapper like(ObjectMapper json) {
        return json.copy()
                .configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true)
                .registerModule(new SimpleModule("sets in order").addSerializer(new SetInOrder()));
    }

    private static final class SetInOrder extends StdSerializer<Set<?>> {

        private static final long serialVersionUID = 1L;

        SetInOrder() {
            super(Set.class, false);
        }

        @Override
        public void serialize(Set<?> set, JsonGenerator out, SerializerProvider provider) throws IOException {
            var json = (ObjectMapper) out.getCodec();
            var texts = new ArrayList<String>();
            for (var each : set) {
                texts.add(json.writeValueAsString(each));
            }
            texts.sort(null);
            out.writeStartArray();
            for (var text : texts) {
                out.writeRawValue(text);
            }
            out.writeEndArray();
        }
    }
}
