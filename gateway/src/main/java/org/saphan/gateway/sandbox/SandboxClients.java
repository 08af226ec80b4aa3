package org.saphan.gateway.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Who gets a sandbox token, and for what.
@ApplicationScoped
class SandboxClients {

    private final List<Pattern> clients;
    private final List<String> scopes;
    private final Map<String, List<String>> furtherScopes;

    SandboxClients(SandboxSettings settings) {
        this.clients = settings.clients().stream().map(Pattern::compile).toList();
        this.scopes = List.copyOf(settings.scopes());
        this.furtherScopes = Map.copyOf(settings.furtherScopes());
    }

    /// The scopes of a client; empty for a stranger.
    Optional<Set<String>> scopesOf(String client) {
        if (clients.stream().noneMatch(code -> code.matcher(client).matches())) {
            return Optional.empty();
        }
        var all = new LinkedHashSet<>(scopes);
        all.addAll(furtherScopes.getOrDefault(client, List.of()));
        return Optional.of(all);
    }
}
