package org.saphan.local.access;

import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.NameCallback;
import javax.security.auth.callback.UnsupportedCallbackException;
import javax.security.auth.login.AppConfigurationEntry;
import org.apache.kafka.common.security.auth.AuthenticateCallbackHandler;
import org.apache.kafka.common.security.scram.ScramCredential;
import org.apache.kafka.common.security.scram.ScramCredentialCallback;
import org.apache.kafka.common.security.scram.internals.ScramFormatter;
import org.apache.kafka.common.security.scram.internals.ScramMechanism;

/// Whom the broker lets in: the users of the file and nobody else, from the first moment on. Passwords in Kafka's own
/// metadata could only be set by somebody who is in already, and would outlive their line in the file.
public final class FilePasswords implements AuthenticateCallbackHandler {

    static final String FILE = "saphan.kafka.users";

    /// The fewest rounds that Kafka takes; the passwords are random, so that more would make nothing harder to guess.
    private static final int ROUNDS = 4096;

    private final Map<String, ScramCredential> credentials = new ConcurrentHashMap<>();
    private Map<String, String> passwords = Map.of();

    @Override
    public void configure(Map<String, ?> settings, String mechanism, List<AppConfigurationEntry> logins) {
        passwords = KafkaUsers.read(Path.of(String.valueOf(settings.get(FILE)))).all();
    }

    @Override
    public void handle(Callback[] questions) throws UnsupportedCallbackException {
        var user = "";
        for (var question : questions) {
            switch (question) {
                case NameCallback name -> user = name.getDefaultName();
                case ScramCredentialCallback scram -> answer(user, scram);
                default -> throw new UnsupportedCallbackException(question);
            }
        }
    }

    /// Without an answer the login is refused.
    private void answer(String user, ScramCredentialCallback scram) {
        if (passwords.containsKey(user)) {
            scram.scramCredential(credentials.computeIfAbsent(user, this::credential));
        }
    }

    private ScramCredential credential(String user) {
        try {
            return new ScramFormatter(ScramMechanism.SCRAM_SHA_512)
                    .generateCredential(passwords.getOrDefault(user, ""), ROUNDS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {}
}
