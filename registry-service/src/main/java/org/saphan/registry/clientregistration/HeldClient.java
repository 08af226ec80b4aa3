package org.saphan.registry.clientregistration;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Ids;

/// A client at the identity provider, and what deletes it there: sealed, and forgotten with it.
@Entity
@DynamicUpdate // what was sealed by former keys when it was read is not written back
class HeldClient {

    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
    private static final int MOST_DOUBLINGS = 8;

    @Id
    private UUID id;

    private UUID admissionId;
    private String clientId;
    private byte @Nullable [] registrationUri;
    private byte @Nullable [] registrationToken;
    private @Nullable Instant removalDue;
    private int attempts;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected HeldClient() {}

    static HeldClient of(UUID admissionId, String clientId, byte @Nullable [] uri, byte @Nullable [] token) {
        var client = new HeldClient();
        client.id = Ids.next();
        client.admissionId = admissionId;
        client.clientId = clientId;
        client.registrationUri = uri;
        client.registrationToken = token;
        return client;
    }

    void orderRemoval(Instant now) {
        if (removalDue == null) {
            removalDue = now;
        }
    }

    /// Tries again later: after two seconds, then after twice as long each time, up to eight minutes.
    void postpone(Instant now) {
        removalDue = now.plus(FIRST_WAIT.multipliedBy(1L << Math.min(attempts, MOST_DOUBLINGS)));
        attempts++;
    }

    UUID id() {
        return id;
    }

    UUID admissionId() {
        return admissionId;
    }

    String clientId() {
        return clientId;
    }

    byte @Nullable [] registrationUri() {
        return registrationUri;
    }

    byte @Nullable [] registrationToken() {
        return registrationToken;
    }
}
