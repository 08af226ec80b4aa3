package org.saphan.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;

/// The settings that a built program takes when it runs: those of its own mappings and properties, those that the
/// Quarkus extensions in its jars describe, and those of Kafka's clients. `*` stands for a part that is chosen freely.
final class KnownSettings {

    private static final String MODEL = "META-INF/quarkus-config-doc/quarkus-config-model.json";
    private static final Pattern OWN = Pattern.compile("org/saphan/.*Settings\\.class");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)");

    private final Set<String> names = new HashSet<>();
    private final Set<String> variables = new HashSet<>();

    private KnownSettings() {}

    /// @param module as `registry-service`
    static KnownSettings of(String module) {
        var known = new KnownSettings();
        var program = Documents.ROOT.resolve(module);
        known.names.addAll(Set.of("quarkus.profile", "saphan.secrets", "kafka.tls-configuration-name"));
        ConsumerConfig.configNames().forEach(each -> known.names.add("kafka." + each));
        ProducerConfig.configNames().forEach(each -> known.names.add("kafka." + each));
        known.readProperties(Documents.text(program.resolve("src/main/resources/application.properties")));
        known.readJars(jars(program.resolve("target/quarkus-app")));
        return known;
    }

    private static List<Path> jars(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(each -> each.toString().endsWith(".jar")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be read; ./saphan build makes it", e);
        }
    }

    private void readProperties(String text) {
        text.lines()
                .filter(line -> line.matches("[a-z].*=.*"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .filter(name -> name.startsWith("saphan."))
                .forEach(names::add);
        VARIABLE.matcher(text).results().forEach(each -> variables.add(each.group(1)));
    }

    private void readJars(List<Path> jars) {
        var classes = new ArrayList<String>();
        for (var path : jars) {
            try (var jar = new JarFile(path.toFile())) {
                var model = jar.getEntry(MODEL);
                if (model != null) {
                    read(new ObjectMapper().readTree(jar.getInputStream(model)));
                }
                jar.stream()
                        .map(entry -> entry.getName())
                        .filter(name -> OWN.matcher(name).matches())
                        .forEach(name ->
                                classes.add(name.replace('/', '.').substring(0, name.length() - ".class".length())));
            } catch (IOException e) {
                throw new UncheckedIOException(path + " cannot be read", e);
            }
        }
        readMappings(jars, classes);
    }

    /// What is fixed when the program is built cannot be set where it runs.
    private void read(JsonNode model) {
        if (model.has("phase") && model.has("path")) {
            if (model.path("phase").asText().equals("RUN_TIME")) {
                names.add(pattern(model.at("/path/property").asText()));
                model.path("additionalPaths")
                        .forEach(each -> names.add(pattern(each.path("property").asText())));
            }
            return;
        }
        model.forEach(this::read);
    }

    private void readMappings(List<Path> jars, List<String> classes) {
        try (var loader = new URLClassLoader(
                jars.stream().map(KnownSettings::url).toArray(URL[]::new), KnownSettings.class.getClassLoader())) {
            for (var name : classes) {
                var type = Class.forName(name, false, loader);
                if (type.isAnnotationPresent(ConfigMapping.class)) {
                    ConfigMappings.getProperties(ConfigMappings.ConfigClass.configClass(type))
                            .keySet()
                            .forEach(each -> names.add(pattern(each)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pattern(String name) {
        return name.replaceAll("\"[^\"]*\"", "*");
    }

    boolean hasSetting(String name) {
        return names.stream().anyMatch(each -> name.matches(expression(each)));
    }

    /// By the name that SmallRye Config gives a setting in the environment.
    boolean hasVariable(String name) {
        return variables.contains(name)
                || names.stream()
                        .map(each -> each.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9*]", "_"))
                        .anyMatch(each -> name.matches(each.replace("*", "[A-Z0-9_]+")));
    }

    private static String expression(String pattern) {
        return ("\\Q" + pattern + "\\E").replace("*", "\\E[^.]+\\Q");
    }
}
