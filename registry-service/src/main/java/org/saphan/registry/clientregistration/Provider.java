package org.saphan.registry.clientregistration;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Objects;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventJson;

/// The identity provider, as far as it registers and deletes clients.
@ApplicationScoped
class Provider {

    private static final Logger LOG = Logger.getLogger(Provider.class);

    private final ClientRegistrationSettings settings;
    private final ProviderCall call;

    Provider(ClientRegistrationSettings settings, ProviderCall call) {
        this.settings = settings;
        this.call = call;
    }

    Registered register(NewClient wanted) {
        var endpoint = settings.registrationEndpoint().orElseThrow(NoRegistrationEndpoint::new);
        ProviderReply reply;
        try {
            var request = EventJson.mapper().writeValueAsString(ClientRequest.of(wanted));
            reply = call.post(endpoint, initialAccessToken(), request);
        } catch (IOException away) {
            LOG.warnf("the identity provider cannot be reached: %s", away.getClass().getSimpleName());
            throw new ProviderAway();
        }
        if (reply.isPassing()) {
            throw new ProviderAway();
        }
        if (!reply.isRegistered()) {
            LOG.errorf("the identity provider refuses to register a client: %d", reply.status());
            throw new ProviderRefused(reply.status());
        }
        return registered(reply, endpoint);
    }

    /// Deletes a client.
    ///
    /// @return whether there is no such client any more
    boolean isGone(URI registrationUri, @Nullable String registrationToken) {
        try {
            return call.delete(registrationUri, registrationToken).saysGone();
        } catch (IOException away) {
            LOG.debugf("the identity provider cannot be reached: %s", away.getClass());
            return false;
        }
    }

    private Registered registered(ProviderReply reply, URI endpoint) {
        try {
            var answer = EventJson.mapper().readValue(reply.body(), ClientAnswer.class);
            var id = answer.clientId();
            var secret = answer.clientSecret();
            if (id == null || secret == null) {
                throw new ProviderRefused(reply.status());
            }
            var issued = new IssuedClient(id, secret, settings.tokenEndpoint().orElse(null), answer.kafka());
            return new Registered(issued, ownAddress(answer, endpoint), answer.registrationAccessToken());
        } catch (JsonProcessingException | IllegalArgumentException unreadable) {
            throw new ProviderRefused(reply.status());
        }
    }

    /// What deletes a client is sent to the provider and to nobody else.
    private static @Nullable URI ownAddress(ClientAnswer answer, URI endpoint) {
        if (answer.registrationClientUri() == null) {
            return null;
        }
        var address = endpoint.resolve(answer.registrationClientUri());
        var isProviders = Objects.equals(address.getScheme(), endpoint.getScheme())
                && Objects.equals(address.getAuthority(), endpoint.getAuthority());
        return isProviders ? address : null;
    }

    private @Nullable String initialAccessToken() throws IOException {
        var file = settings.initialAccessTokenFile().orElse(null);
        return file == null ? null : Files.readString(file).strip();
    }
}
