package org.saphan.local.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.acl.AclBinding;

/// A broker that asks who is there. Passwords stand in a file, rights in the broker's metadata, which become exactly
/// those of the file's users at each start. The controller's listener takes the broker alone, with a password that is
/// made anew for each process and known to nobody else.
public final class KafkaAccess {

    private static final String CLIENTS = "CLIENTS";
    private static final String CONTROLLER = "CONTROLLER";
    private static final String GRANTED = "access-granted";
    private static final int POLL_MILLIS = 20;

    private final Path file;
    private final KafkaUsers users;
    private final Path data;
    private final String address;
    private final String controllerAddress;
    private final String controllerPassword = newPassword();

    /// @param file with the users, as [KafkaUsers] writes it
    public KafkaAccess(Path file, Path data, String port, String controllerPort) {
        this.file = file;
        this.users = KafkaUsers.read(file);
        this.data = data;
        this.address = "127.0.0.1:" + port;
        this.controllerAddress = "127.0.0.1:" + controllerPort;
    }

    /// Exists once the users may log in.
    public static Path granted(Path data) {
        return data.resolve(GRANTED);
    }

    public static String newPassword() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// The broker's settings that have to do with who is there.
    public Map<String, String> settings() {
        var settings = new HashMap<String, String>();
        settings.put("listeners", CLIENTS + "://" + address + "," + CONTROLLER + "://" + controllerAddress);
        settings.put("advertised.listeners", CLIENTS + "://" + address);
        settings.put(
                "listener.security.protocol.map",
                CLIENTS + ":" + ScramLogin.PLAIN_TEXT + "," + CONTROLLER + ":" + ScramLogin.PLAIN_TEXT);
        settings.put("inter.broker.listener.name", CLIENTS);
        settings.put("sasl.mechanism.inter.broker.protocol", ScramLogin.MECHANISM);
        settings.put("sasl.enabled.mechanisms", ScramLogin.MECHANISM);
        settings.put(
                "listener.name.clients.scram-sha-512.sasl.jaas.config",
                users.brokerLogin().jaas());
        settings.put(
                "listener.name.clients.scram-sha-512.sasl.server.callback.handler.class",
                FilePasswords.class.getName());
        settings.put(FilePasswords.FILE, file.toString());
        settings.put("sasl.mechanism.controller.protocol", "PLAIN");
        settings.put("listener.name.controller.sasl.enabled.mechanisms", "PLAIN");
        settings.put("listener.name.controller.plain.sasl.jaas.config", controllerLogin());
        settings.put("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer");
        settings.put("allow.everyone.if.no.acl.found", "false");
        settings.put("super.users", "User:" + KafkaUsers.BROKER);
        return settings;
    }

    /// Who the broker is there, and whom it takes: itself.
    private String controllerLogin() {
        return "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"%1$s\" password=\"%2$s\""
                .concat(" user_%1$s=\"%2$s\";")
                .formatted(KafkaUsers.BROKER, controllerPassword);
    }

    /// Makes the rights exactly those of the users, and says so once the broker knows them.
    public void grant() throws ExecutionException, InterruptedException, IOException {
        var settings = new HashMap<>(users.brokerLogin().settings());
        settings.put("bootstrap.servers", address);
        var wanted = KafkaRights.of(users);
        try (var admin = Admin.create(settings)) {
            RightsChange.between(rights(admin), wanted).make(admin);
            while (!rights(admin).equals(wanted)) {
                Thread.sleep(POLL_MILLIS);
            }
        }
        Files.writeString(granted(data), "");
    }

    /// What is allowed. What is denied is left alone: whose access was revoked is kept out from the first moment on.
    private static Set<AclBinding> rights(Admin admin) throws ExecutionException, InterruptedException {
        return Set.copyOf(admin.describeAcls(KafkaRights.filter()).values().get());
    }
}
