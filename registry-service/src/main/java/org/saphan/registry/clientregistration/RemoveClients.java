package org.saphan.registry.clientregistration;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import org.jboss.logging.Logger;
import org.saphan.registry.personaldata.PersonalDataCipher;

/// A reaction: deletes at the identity provider what is to be deleted there, and tries again while it is away. No
/// transaction is open while it is waited for; deleting twice changes nothing.
@ApplicationScoped
class RemoveClients {

    private static final Logger LOG = Logger.getLogger(RemoveClients.class);
    private static final int AT_ONCE = 20;

    private final HeldClients clients;
    private final Provider provider;
    private final SettleRemoval settle;
    private final PersonalDataCipher cipher;
    private final Clock clock;

    RemoveClients(
            HeldClients clients, Provider provider, SettleRemoval settle, PersonalDataCipher cipher, Clock clock) {
        this.clients = clients;
        this.provider = provider;
        this.settle = settle;
        this.cipher = cipher;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        var due = QuarkusTransaction.requiringNew().call(() -> clients.due(clock.instant(), AT_ONCE));
        due.forEach(each -> settle.run(each.id(), remove(each)));
    }

    private RemovalOutcome remove(HeldClient client) {
        var uri = client.registrationUri();
        var token = client.registrationToken();
        if (uri == null) {
            LOG.warnf("the client %s is to be deleted at the identity provider by hand", client.clientId());
            return RemovalOutcome.NOT_OFFERED;
        }
        var address = URI.create(cipher.decrypt(uri));
        return provider.isGone(address, token == null ? null : cipher.decrypt(token))
                ? RemovalOutcome.GONE
                : RemovalOutcome.AWAY;
    }
}
