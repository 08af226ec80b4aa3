package org.saphan.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.saphan.local.access.KafkaAccess;
import org.saphan.local.access.KafkaCredentials;
import org.saphan.local.access.KafkaUsers;
import org.saphan.local.access.RevocationWatch;
import org.saphan.local.access.ScramLogin;

/// Whether the embedded broker asks who is there, and what each process of the suite then needs to know. Passwords are
/// made once and stay; the file for the gateway says the agencies' only.
final class SandboxKafka {

    private static final String BOOTSTRAP = "localhost:" + Ports.KAFKA;
    private static final String USERS = "kafka-users.properties";
    private static final String CREDENTIALS = "kafka-credentials.json";

    /// Signs in to the sandbox without being an agency of the register.
    private static final String FURTHER_CLIENT = "CDA";

    private final Secrets secrets;
    private final @Nullable KafkaUsers users;

    private SandboxKafka(Secrets secrets, @Nullable KafkaUsers users) {
        this.secrets = secrets;
        this.users = users;
    }

    /// Takes whoever can reach the port.
    static SandboxKafka open(Secrets secrets) {
        secrets.replace(CREDENTIALS, KafkaCredentials.open(BOOTSTRAP).text());
        return new SandboxKafka(secrets, null);
    }

    /// Takes the services and the agencies of the file, each with a password.
    static SandboxKafka guarded(Secrets secrets, Path agencies) {
        var users = users(secrets.file(USERS), agencies);
        secrets.replace(USERS, users.text());
        secrets.replace(CREDENTIALS, KafkaCredentials.guarded(BOOTSTRAP, users).text());
        return new SandboxKafka(secrets, users);
    }

    private static KafkaUsers users(Path file, Path agencies) {
        var known = Files.exists(file) ? KafkaUsers.read(file) : new KafkaUsers("", Map.of(), Map.of());
        var services = new HashMap<String, String>();
        for (var member : Member.services()) {
            member.database().ifPresent(name -> services.put(name, kept(known.services(), name)));
        }
        var codes = new HashMap<String, String>();
        codes(agencies).forEach(code -> codes.put(code, kept(known.agencies(), code)));
        return new KafkaUsers(known.broker().isEmpty() ? KafkaAccess.newPassword() : known.broker(), services, codes);
    }

    private static String kept(Map<String, String> known, String name) {
        var password = known.get(name);
        return password == null ? KafkaAccess.newPassword() : password;
    }

    private static Set<String> codes(Path agencies) {
        var codes = new TreeSet<String>();
        codes.add(FURTHER_CLIENT);
        try {
            for (var agency : new ObjectMapper().readTree(agencies.toFile())) {
                codes.add(agency.path("code").asText());
            }
            return codes;
        } catch (IOException e) {
            throw new Obstacle("The agencies in " + agencies + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    /// The file that the broker reads; none where it takes everybody.
    Optional<Path> users() {
        return users == null ? Optional.empty() : Optional.of(secrets.file(USERS));
    }

    Path credentials() {
        return secrets.file(CREDENTIALS);
    }

    /// Shuts out whom the register says; where everybody is taken, nobody can be.
    ///
    /// @param log takes a line for each change
    Optional<RevocationWatch> watch(Consumer<String> log) {
        var list = URI.create(Sandbox.ADDRESS + "/registry/v1/public/access-revocations");
        return Optional.ofNullable(users).map(known -> new RevocationWatch(list, BOOTSTRAP, known, log));
    }

    /// What a process of the suite is told in its environment.
    Map<String, String> settings(Member member) {
        if (member == Member.GATEWAY) {
            return Map.of("SAPHAN_SANDBOX_KAFKA_CREDENTIALS", credentials().toString());
        }
        var password =
                users == null ? null : users.services().get(member.database().orElse(""));
        return password == null
                ? Map.of()
                : new ScramLogin(member.database().orElse(""), password, ScramLogin.PLAIN_TEXT).environment();
    }
}
