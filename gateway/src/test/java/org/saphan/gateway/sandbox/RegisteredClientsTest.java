package org.saphan.gateway.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisteredClientsTest {

    @TempDir
    Path folder;

    private SandboxFolder settings;
    private RegisteredClients clients;

    @BeforeEach
    void begin() {
        settings = new SandboxFolder(folder, 2);
        clients = new RegisteredClients(settings);
    }

    @Test
    void outliveARestart() {
        var client = client("CDD-x1");
        clients.add(client);

        assertThat(new RegisteredClients(settings).find("CDD-x1")).hasValue(client);
    }

    @Test
    void areNotMoreThanTheSandboxKeeps() {
        clients.add(client("CDD-x1"));
        clients.add(client("CDD-x2"));

        var refusal = catchThrowableOfType(ClientRefused.class, () -> clients.add(client("CDD-x3")));
        assertThat(refusal.status()).isEqualTo(429);
        assertThat(refusal.error()).isEqualTo("too_many_registrations");
        assertThat(clients.find("CDD-x3")).isEmpty();
        clients.remove("CDD-x1");
        clients.add(client("CDD-x3"));
        assertThat(clients.find("CDD-x3")).isPresent();
    }

    @Test
    void stayAsTheyWereWhenTheFileCannotBeWritten() throws IOException {
        clients.add(client("CDD-x1"));
        Files.delete(settings.clientsFile());
        Files.createDirectories(settings.clientsFile().resolve("in the way"));

        assertThatThrownBy(() -> clients.add(client("CDD-x2"))).hasMessageContaining("cannot be kept");
        assertThat(clients.find("CDD-x2")).isEmpty();
        assertThat(clients.find("CDD-x1")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"clients\":[{}]}", "{\"clients\":[7]}"})
    void areNotGuessedFromAFileThatIsNone(String text) throws IOException {
        Files.writeString(settings.clientsFile(), text);

        assertThatThrownBy(() -> new RegisteredClients(settings).all())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no clients of a sandbox");
    }

    @Test
    void anAddressRegistersOnlyItsShare() {
        var limit = new RegistrationLimit(settings);
        for (int i = 0; i < 3; i++) {
            limit.count("192.0.2.1");
        }

        var refusal = catchThrowableOfType(ClientRefused.class, () -> limit.count("192.0.2.1"));
        assertThat(refusal.status()).isEqualTo(429);
        assertThat(refusal.error()).isEqualTo("too_many_registrations");
        assertThat(refusal.retryAfter()).isBetween(1L, 1_201L);
        limit.count("192.0.2.2");
    }

    private static RegisteredClient client(String id) {
        return new RegisteredClient(
                id,
                "ระบบทดลอง",
                "CDD",
                List.of("things.read"),
                Secret.of("secret"),
                Secret.of("access"),
                Instant.parse("2019-06-01T05:00:00Z"));
    }
}
