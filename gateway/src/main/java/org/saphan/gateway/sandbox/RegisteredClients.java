package org.saphan.gateway.sandbox;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The clients of the sandbox, in a file that only its owner can read. A change is on the disk before anybody sees
/// it.
@ApplicationScoped
class RegisteredClients {

    private final Path file;
    private final int most;
    private volatile @Nullable Map<String, RegisteredClient> clients;

    RegisteredClients(SandboxSettings settings) {
        this.file = settings.clientsFile();
        this.most = settings.mostClients();
    }

    Optional<RegisteredClient> find(String id) {
        return Optional.ofNullable(all().get(id));
    }

    void add(RegisteredClient client) {
        change(changed -> {
            if (changed.size() >= most) {
                throw ClientRefused.tooMany("the sandbox has " + most + " clients, which is all it keeps", 3600);
            }
            changed.put(client.id(), client);
        });
    }

    /// Nothing happens if the client has gone meanwhile.
    void replace(RegisteredClient client) {
        change(changed -> changed.replace(client.id(), client));
    }

    void remove(String id) {
        change(changed -> changed.remove(id));
    }

    /// Reads the file, so that one that cannot be read is noticed at the start.
    Map<String, RegisteredClient> all() {
        var known = clients;
        return known == null ? load() : known;
    }

    private synchronized void change(Consumer<Map<String, RegisteredClient>> change) {
        var changed = new LinkedHashMap<>(all());
        change.accept(changed);
        var kept = new JsonArray();
        changed.values().forEach(client -> kept.add(client.toJson()));
        try {
            PrivateFile.replace(file, new JsonObject().put("clients", kept).encode());
        } catch (IOException e) {
            throw new UncheckedIOException("the clients of the sandbox cannot be kept in " + file, e);
        }
        clients = changed;
    }

    private synchronized Map<String, RegisteredClient> load() {
        var known = clients;
        if (known != null) {
            return known;
        }
        var read = new LinkedHashMap<String, RegisteredClient>();
        try {
            if (Files.exists(file)) {
                for (var kept : new JsonObject(Files.readString(file)).getJsonArray("clients")) {
                    var client = RegisteredClient.of((JsonObject) kept);
                    read.put(client.id(), client);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the clients of the sandbox cannot be read: " + file, e);
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "these are no clients of a sandbox, remove the file to begin anew: " + file, e);
        }
        clients = read;
        return read;
    }
}
