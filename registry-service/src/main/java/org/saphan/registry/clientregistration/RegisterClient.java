package org.saphan.registry.clientregistration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import org.saphan.registry.personaldata.PersonalDataCipher;

/// Registers a client at the identity provider and keeps what deletes it. If the caller's transaction fails after all,
/// the client is deleted again.
@ApplicationScoped
public class RegisterClient {

    private final Provider provider;
    private final HeldClients clients;
    private final PersonalDataCipher cipher;
    private final TransactionSynchronizationRegistry transaction;

    RegisterClient(
            Provider provider,
            HeldClients clients,
            PersonalDataCipher cipher,
            TransactionSynchronizationRegistry transaction) {
        this.provider = provider;
        this.clients = clients;
        this.cipher = cipher;
        this.transaction = transaction;
    }

    /// @throws NoRegistrationEndpoint when the operator registers by hand
    /// @throws ProviderAway when the provider does not answer in time
    /// @throws ProviderRefused when it does not register the client
    @Transactional
    public IssuedClient run(NewClient wanted) {
        var registered = provider.register(wanted);
        var uri = registered.registrationUri();
        var token = registered.registrationToken();
        transaction.registerInterposedSynchronization(new Undoing(registered));
        clients.persist(HeldClient.of(
                wanted.admissionId(),
                registered.issued().clientId(),
                uri == null ? null : cipher.encrypt(uri.toString()),
                token == null ? null : cipher.encrypt(token)));
        return registered.issued();
    }

    private final class Undoing implements Synchronization {

        private final Registered registered;

        Undoing(Registered registered) {
            this.registered = registered;
        }

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            var uri = registered.registrationUri();
            if (status != Status.STATUS_COMMITTED && uri != null) {
                Thread.ofVirtual()
                        .name("undo-registration")
                        .start(() -> provider.isGone(uri, registered.registrationToken()));
            }
        }
    }
}
