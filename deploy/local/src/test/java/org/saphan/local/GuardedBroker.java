package org.saphan.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.saphan.local.access.KafkaUsers;
import org.saphan.local.access.ScramLogin;

/// The broker of `up --kafka-auth` in a folder and on ports of its own, and who is known to it.
record GuardedBroker(Path root, int port, int controllerPort, Workspace workspace) {

    static final String TOPIC = "registry.note.v1";
    static final KafkaUsers USERS = new KafkaUsers(
            "of the broker",
            Map.of("registry", "of the registry", "plan", "of plan"),
            Map.of("DIP", "of DIP", "DOAE", "of DOAE"));

    static GuardedBroker below(Path root) throws Exception {
        return new GuardedBroker(root, FreePort.find(), FreePort.find(), new Workspace(root).create());
    }

    void guarded(KafkaUsers users, EnginesIT.Steps steps) throws Exception {
        var file = root.resolve("users");
        Files.writeString(file, users.text());
        EnginesIT.running(workspace, engine(Optional.of(file)), steps);
    }

    void open(EnginesIT.Steps steps) throws Exception {
        EnginesIT.running(workspace, engine(Optional.empty()), steps);
    }

    KafkaEngine engine(Optional<Path> users) {
        return new KafkaEngine(
                workspace.home(),
                workspace.data().resolve("kafka"),
                workspace.log("kafka"),
                workspace.aot(),
                port,
                controllerPort,
                users);
    }

    Map<String, Object> anonymous() {
        return Map.of("bootstrap.servers", "127.0.0.1:" + port);
    }

    Map<String, Object> login(String user) {
        return as(user, user.equals("broker") ? USERS.broker() : password(user));
    }

    static String password(String user) {
        return USERS.agencies().getOrDefault(user, USERS.services().getOrDefault(user, ""));
    }

    Map<String, Object> as(String user, String password) {
        var settings = new HashMap<>(anonymous());
        settings.putAll(new ScramLogin(user, password, ScramLogin.PLAIN_TEXT).settings());
        return settings;
    }

    static NoteClient client(Map<String, Object> settings) {
        return new NoteClient(TOPIC, settings);
    }

    static void refused(Class<? extends Exception> how, EnginesIT.Steps steps) {
        try {
            steps.run();
        } catch (ExecutionException e) {
            assertThat(e.getCause()).isInstanceOf(how);
            return;
        } catch (Exception e) {
            assertThat(e).isInstanceOf(how);
            return;
        }
        throw new AssertionError("not refused with " + how.getSimpleName());
    }
}
