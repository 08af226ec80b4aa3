package org.saphan.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person sees of one service that runs at a port of its own.
class StatusTest {

    private static final int NOT_UP = 3;
    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;

    @TempDir
    Path root;

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private Workspace workspace;
    private HttpServer health;
    private Process service;
    private int readiness = OK;

    @BeforeEach
    void startService() throws Exception {
        workspace = new Workspace(root).create();
        health = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        health.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(readiness, -1);
            exchange.close();
        });
        health.start();
        service = new ProcessBuilder(
                        "sh", "-c", "sleep 60; exit", workspace.home().toString())
                .start();
    }

    @AfterEach
    void stopService() throws Exception {
        health.stop(0);
        service.destroyForcibly().waitFor();
    }

    @Test
    void asksThePortThatTheServiceWasTold() throws Exception {
        up("marketing-service");

        assertThat(status()).isZero();
        assertThat(text()).containsPattern(" " + health.getAddress().getPort() + " +ready ");
    }

    @Test
    void showsOnlyWhatWasAskedFor() throws Exception {
        up("marketing-service");
        Files.write(workspace.parts(), List.of("marketing-service"));

        status();

        assertThat(text().lines().map(line -> line.split(" ", 2)[0]))
                .containsExactly("process", "marketing-service", "launcher", "total");
    }

    @Test
    void showsWhatWasAskedForAndIsDown() throws Exception {
        up("marketing-service");
        Files.write(workspace.parts(), List.of("marketing-service", "gateway"));

        status();

        assertThat(text()).containsPattern("gateway .* down").doesNotContain("registry-service");
    }

    @Test
    void failsWhileSomethingThatRunsIsNotReady() throws Exception {
        up("marketing-service");
        readiness = UNAVAILABLE;

        assertThat(status()).isOne();
        assertThat(text()).contains("not ready");
    }

    @Test
    void saysThatNothingRuns() throws Exception {
        assertThat(status()).isEqualTo(NOT_UP);
        assertThat(text().strip()).isEqualTo("Saphan is not up.");
    }

    private void up(String name) {
        PidFile.of(workspace, name).write(service.pid(), health.getAddress().getPort());
    }

    private int status() throws Exception {
        return new Status(workspace, new Console(new PrintStream(shown, true, UTF_8)), Clock.systemUTC()).run();
    }

    private String text() {
        return shown.toString(UTF_8);
    }
}
