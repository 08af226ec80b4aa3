package org.saphan.gateway;

import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.Config;

/// Reads settings from the text of a file, on top of those with which the gateway has begun.
final class SettingsFile {

    private static final String OURS = "saphan.gateway.";
    private static final int ABOVE = 200;

    private final Map<String, String> begun = new HashMap<>();

    /// @param config with which the gateway has begun
    SettingsFile(Config config) {
        for (var name : config.getPropertyNames()) {
            if (name.startsWith(OURS)) {
                var value = config.getConfigValue(name).getValue();
                if (value != null) {
                    begun.put(name, value);
                }
            }
        }
    }

    /// @throws IllegalArgumentException with a sentence that says what is wrong
    GatewaySettings read(String text) {
        var file = parse(text);
        for (var name : file.keySet()) {
            if (!name.startsWith(OURS)) {
                throw new IllegalArgumentException(name + " is no setting that can change while the gateway runs");
            }
        }
        try {
            return mapping(file, true);
        } catch (ConfigValidationException e) {
            refuse(e, file.keySet());
            return mapping(file, false);
        }
    }

    private static Map<String, String> parse(String text) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, properties::getProperty));
    }

    private GatewaySettings mapping(Map<String, String> file, boolean strict) {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addDiscoveredConverters()
                .withSources(
                        new PropertiesConfigSource(begun, "begun", ABOVE / 2),
                        new PropertiesConfigSource(file, "file", ABOVE))
                .withMapping(GatewaySettings.class)
                .withValidateUnknown(strict)
                .build()
                .getConfigMapping(GatewaySettings.class);
    }

    /// What is unknown here but was there at the beginning belongs to another part of the gateway.
    private static void refuse(ConfigValidationException e, Collection<String> names) {
        var problems = IntStream.range(0, e.getProblemCount())
                .mapToObj(i -> e.getProblem(i).getMessage())
                .filter(said -> !said.contains("does not map") || names.stream().anyMatch(said::contains))
                .collect(Collectors.joining("; "));
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems, e);
        }
    }
}
