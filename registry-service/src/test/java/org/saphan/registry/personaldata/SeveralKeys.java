package org.saphan.registry.personaldata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saphan.bench.Bench;

/// A service whose key file has many keys, so that tests can have them exchanged, with a database of its own.
public class SeveralKeys extends Bench {

    private static final int KEYS = 40;

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<>(super.start());
        settings.put("saphan.registry.personal-data.key-file", keyFile());
        return settings;
    }

    private static String keyFile() {
        var lines = Stream.generate(TestKey::another).limit(KEYS).collect(Collectors.joining("\n"));
        try {
            var file = Files.writeString(Files.createTempFile("personal-data", ".key"), lines);
            file.toFile().deleteOnExit();
            return file.toString();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
