package org.saphan.gateway.sandbox;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jboss.logging.Logger;

/// How an agency reaches the broker of the sandbox, as the file says that whoever runs the broker has written. It
/// is read each time: the broker may have been started anew with other passwords.
@ApplicationScoped
class KafkaAccess {

    private static final Logger LOG = Logger.getLogger(KafkaAccess.class);

    private final Optional<Path> file;

    KafkaAccess(SandboxSettings settings) {
        this.file = settings.kafkaCredentials();
    }

    /// Empty without a broker, or without a user for the agency where one is needed.
    Optional<JsonObject> of(String agency) {
        return file.filter(Files::exists).flatMap(KafkaAccess::read).flatMap(said -> of(agency, said));
    }

    private static Optional<JsonObject> of(String agency, JsonObject said) {
        var users = said.getJsonObject("users");
        var access = new JsonObject()
                .put("bootstrap", said.getString("bootstrap"))
                .put("securityProtocol", said.getString("securityProtocol"));
        if (users == null) {
            return Optional.of(access);
        }
        return Optional.ofNullable(users.getString(agency))
                .map(password -> access.put("saslMechanism", said.getString("saslMechanism"))
                        .put("username", agency)
                        .put("password", password));
    }

    private static Optional<JsonObject> read(Path file) {
        try {
            return Optional.of(new JsonObject(Files.readString(file)));
        } catch (IOException | DecodeException e) {
            LOG.warnf("the credentials of the broker cannot be read: %s", file);
            return Optional.empty();
        }
    }
}
