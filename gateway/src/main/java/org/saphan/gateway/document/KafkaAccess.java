package org.saphan.gateway.document;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// How one reaches Kafka, as far as everybody may know it: where it is and how one signs in, and nobody's password.
@ApplicationScoped
class KafkaAccess {

    private static final Logger LOG = Logger.getLogger(KafkaAccess.class);
    private static final String SECRET = "users";

    private final Optional<Path> file;

    KafkaAccess(@ConfigProperty(name = "saphan.sandbox.kafka-credentials") Optional<Path> file) {
        this.file = file;
    }

    /// Null where nothing is said of it.
    @Nullable JsonObject open() {
        if (file.isEmpty() || !Files.isReadable(file.get())) {
            return null;
        }
        try {
            var access = new JsonObject(Files.readString(file.get()));
            access.remove(SECRET);
            return access;
        } catch (IOException | DecodeException unreadable) {
            LOG.warnf(
                    "the access to Kafka cannot be read: %s",
                    unreadable.getClass().getSimpleName());
            return null;
        }
    }
}
