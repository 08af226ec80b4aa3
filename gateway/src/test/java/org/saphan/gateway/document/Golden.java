package org.saphan.gateway.document;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/// The documents that the services promise, as they would serve them.
final class Golden {

    static final List<String> SERVICES = List.of("registry", "plan", "marketing", "cluster");

    private static final Path CONTRACTS =
            Path.of(System.getProperty("saphan.root", "..")).resolve("contracts");

    private Golden() {}

    static Buffer json(String service, String document) {
        try (var file = Files.newBufferedReader(CONTRACTS.resolve(service).resolve(document + ".yaml"))) {
            Map<String, Object> members = datesAsText().load(file);
            return new JsonObject(members).toBuffer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Part> parts(String document) {
        return SERVICES.stream()
                .map(service -> Part.of(service, "/" + service, json(service, document)))
                .toList();
    }

    private static Yaml datesAsText() {
        var dumping = new DumperOptions();
        var loading = new LoaderOptions();
        return new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, new WithoutDates());
    }

    private static final class WithoutDates extends Resolver {

        @Override
        public void addImplicitResolver(Tag tag, Pattern pattern, @Nullable String first, int limit) {
            if (!tag.equals(Tag.TIMESTAMP)) {
                super.addImplicitResolver(tag, pattern, first, limit);
            }
        }
    }
}
