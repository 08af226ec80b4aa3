package org.saphan.gateway.sandbox;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Settings of a sandbox below a folder.
record SandboxFolder(Path folder, int mostClients) implements SandboxSettings {

    @Override
    public boolean open() {
        return true;
    }

    @Override
    public Path keyFile() {
        return folder.resolve("key.json");
    }

    @Override
    public Path clientsFile() {
        return folder.resolve("clients.json");
    }

    @Override
    public long registrationsPerHour() {
        return 3;
    }

    @Override
    public Optional<Path> kafkaCredentials() {
        return Optional.empty();
    }

    @Override
    public Duration tokenLife() {
        return Duration.ofHours(1);
    }

    @Override
    public List<String> clients() {
        return List.of("CDD");
    }

    @Override
    public List<String> scopes() {
        return List.of("things.read");
    }

    @Override
    public Map<String, List<String>> furtherScopes() {
        return Map.of();
    }
}
