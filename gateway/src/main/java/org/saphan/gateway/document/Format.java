package org.saphan.gateway.document;

import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.saphan.gateway.content.Content;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.Yaml;

/// How a document is written.
enum Format {
    JSON("application/json") {
        @Override
        String write(Map<String, Object> document) {
            return new JsonObject(document).encode();
        }
    },
    YAML("application/yaml") {
        @Override
        String write(Map<String, Object> document) {
            var options = new DumperOptions();
            options.setDefaultFlowStyle(FlowStyle.BLOCK);
            options.setAllowUnicode(true);
            options.setSplitLines(false);
            options.setIndicatorIndent(2);
            options.setIndentWithIndicator(true);
            // The same list may stand in two places; a reader should not have to look it up.
            options.setDereferenceAliases(true);
            return new Yaml(options).dump(document);
        }
    };

    private final String type;

    Format(String type) {
        this.type = type;
    }

    abstract String write(Map<String, Object> document);

    Content content(Map<String, Object> document) {
        return Content.text(type, write(document).getBytes(StandardCharsets.UTF_8));
    }
}
