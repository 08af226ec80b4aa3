package org.saphan.gateway.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/// Gives a system of an agency credentials of its own. The id is the sandbox's choice: what the client asks for
/// could be the code of an agency, which needs no secret.
@ApplicationScoped
class RegisterClient {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final SandboxClients clients;
    private final RegisteredClients registered;
    private final RegistrationLimit limit;
    private final Clock clock;

    RegisterClient(SandboxClients clients, RegisteredClients registered, RegistrationLimit limit, Clock clock) {
        this.clients = clients;
        this.registered = registered;
        this.limit = limit;
        this.clock = clock;
    }

    /// @param address where the request comes from
    Registration run(NewClient asked, String address) {
        var agency = asked.agency();
        if (agency == null) {
            throw ClientRefused.metadata("agency is missing: the code of the agency, such as CDD");
        }
        var scopes = granted(clients, asked, agency);
        limit.count(address);
        var secret = Secret.random();
        var access = Secret.random();
        var client = new RegisteredClient(
                agency + suffix(),
                asked.name(),
                agency,
                scopes,
                Secret.of(secret),
                Secret.of(access),
                clock.instant().truncatedTo(ChronoUnit.SECONDS));
        registered.add(client);
        return new Registration(client, secret, access);
    }

    /// What was asked for and the agency may have; what nobody may have is a mistake and refused.
    static List<String> granted(SandboxClients clients, NewClient asked, String agency) {
        for (var scope : asked.scopes()) {
            if (!clients.isScope(scope)) {
                throw ClientRefused.metadata("scope names something that does not exist here");
            }
        }
        var allowed = clients.scopesOf(agency);
        var granted = asked.scopes().isEmpty()
                ? List.copyOf(allowed)
                : asked.scopes().stream().filter(allowed::contains).toList();
        if (granted.isEmpty()) {
            throw ClientRefused.metadata("the agency has none of the scopes that were asked for");
        }
        return granted;
    }

    /// Small letters: no code of an agency has any.
    private static String suffix() {
        var digits = Long.toString(RANDOM.nextLong(1L << 50, 1L << 51), 32).toLowerCase(Locale.ROOT);
        return "-x" + digits;
    }

    /// A new client with what it is told once.
    record Registration(RegisteredClient client, String secret, String accessToken) {}
}
