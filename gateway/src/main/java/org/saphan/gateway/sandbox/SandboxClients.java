package org.saphan.gateway.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Who gets a sandbox token, and for what: an agency by its code alone, or a registered client by its secret.
@ApplicationScoped
class SandboxClients {

    private static final Secret NOBODYS = Secret.of(Secret.random());

    private final List<Pattern> agencies;
    private final List<String> scopes;
    private final Map<String, List<String>> furtherScopes;
    private final RegisteredClients registered;

    SandboxClients(SandboxSettings settings, RegisteredClients registered) {
        this.agencies = settings.clients().stream().map(Pattern::compile).toList();
        this.scopes = List.copyOf(settings.scopes());
        this.furtherScopes = Map.copyOf(settings.furtherScopes());
        this.registered = registered;
    }

    /// The client of that id, if the secret is its own or it needs none.
    Optional<Client> find(String id, @Nullable String secret) {
        if (agencies.stream().anyMatch(code -> code.matcher(id).matches())) {
            return Optional.of(new Client(id, id, scopesOf(id)));
        }
        var client = registered.find(id);
        boolean proven = client.map(RegisteredClient::secret).orElse(NOBODYS).isProvenBy(secret);
        return client.filter(known -> proven)
                .map(known -> new Client(id, known.agency(), new LinkedHashSet<>(known.scopes())));
    }

    /// All that an agency may have here; one that is not known has what everybody has.
    Set<String> scopesOf(String agency) {
        var all = new LinkedHashSet<>(scopes);
        all.addAll(furtherScopes.getOrDefault(agency, List.of()));
        return all;
    }

    /// Whether any agency may have the scope.
    boolean isScope(String scope) {
        return scopes.contains(scope) || furtherScopes.values().stream().anyMatch(further -> further.contains(scope));
    }

    /// Who asks for a token.
    record Client(String id, String agency, Set<String> scopes) {}
}
