package org.saphan.gateway.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Shows, changes and deletes a client for who holds its registration access token (RFC 7592).
@ApplicationScoped
class ChangeClient {

    private static final Secret NOBODYS = Secret.of(Secret.random());

    private final SandboxClients clients;
    private final RegisteredClients registered;

    ChangeClient(SandboxClients clients, RegisteredClients registered) {
        this.clients = clients;
        this.registered = registered;
    }

    /// The client, if the token is its own; that there is none and that the token is wrong look alike.
    RegisteredClient require(String id, @Nullable String accessToken) {
        var client = registered.find(id);
        boolean proven = client.map(RegisteredClient::access).orElse(NOBODYS).isProvenBy(accessToken);
        return client.filter(known -> proven).orElseThrow(ClientRefused::token);
    }

    RegisteredClient run(String id, @Nullable String accessToken, NewClient wanted) {
        var client = require(id, accessToken);
        if (!Objects.equals(wanted.id(), id)) {
            throw ClientRefused.metadata("client_id must be that of the client");
        }
        if (wanted.agency() != null && !wanted.agency().equals(client.agency())) {
            throw ClientRefused.metadata("a client does not change its agency; register another one");
        }
        if (wanted.secret() != null && !client.secret().isProvenBy(wanted.secret())) {
            throw ClientRefused.metadata("client_secret must be the one that was given, or be left out");
        }
        var changed = client.with(wanted.name(), RegisterClient.granted(clients, wanted, client.agency()));
        registered.replace(changed);
        return changed;
    }

    void delete(String id, @Nullable String accessToken) {
        registered.remove(require(id, accessToken).id());
    }
}
