package org.saphan.local.access;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/// The users of the broker with their passwords: the broker itself, the services, and the agencies.
public record KafkaUsers(String broker, Map<String, String> services, Map<String, String> agencies) {

    static final String BROKER = "broker";

    private static final String SERVICE = "service.";
    private static final String AGENCY = "agency.";

    public KafkaUsers {
        services = Map.copyOf(services);
        agencies = Map.copyOf(agencies);
    }

    /// From a file as [#text()] makes it.
    public static KafkaUsers read(Path file) {
        var all = new Properties();
        try {
            all.load(new StringReader(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new KafkaUsers(all.getProperty(BROKER, ""), below(SERVICE, all), below(AGENCY, all));
    }

    private static Map<String, String> below(String prefix, Properties all) {
        return all.stringPropertyNames().stream()
                .filter(name -> name.startsWith(prefix))
                .collect(Collectors.toMap(name -> name.substring(prefix.length()), all::getProperty));
    }

    /// One `name=password` a line, in the order of the names. Neither holds a character that would need an escape.
    public String text() {
        var text = new StringBuilder(BROKER + "=" + broker + "\n");
        BiConsumer<String, String> line = (name, password) ->
                text.append(name).append('=').append(password).append('\n');
        new TreeMap<>(services).forEach((name, password) -> line.accept(SERVICE + name, password));
        new TreeMap<>(agencies).forEach((name, password) -> line.accept(AGENCY + name, password));
        return text.toString();
    }

    /// How the broker says to itself who it is; whoever does it may do everything.
    ScramLogin brokerLogin() {
        return new ScramLogin(BROKER, broker, ScramLogin.PLAIN_TEXT);
    }

    Map<String, String> all() {
        var all = new TreeMap<>(services);
        all.putAll(agencies);
        all.put(BROKER, broker);
        return all;
    }
}
