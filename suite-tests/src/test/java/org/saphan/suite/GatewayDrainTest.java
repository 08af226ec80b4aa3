package org.saphan.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saphan.bench.Eventually;

/// A gateway of its own, in a process of its own, that is told to stop while it has much to do.
class GatewayDrainTest {

    private static final int CALLERS = 24;
    private static final Path ROOT =
            Path.of(System.getProperty("saphan.root", "..")).toAbsolutePath();

    private final int port = Ports.free();
    private final URI address = URI.create("http://localhost:" + port + "/registry/v1/public/things");
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger notTaken = new AtomicInteger();
    private final List<String> broken = new ArrayList<>();

    @ParameterizedTest
    @EnumSource(
            value = Version.class,
            names = {"HTTP_1_1", "HTTP_2"})
    void toldToStopItFinishesWhatHasBegun(Version version) throws Exception {
        var service = slowService();
        var gateway = gateway(service.getAddress().getPort());
        try (var callers = Executors.newVirtualThreadPerTaskExecutor();
                var client = HttpClient.newBuilder().version(version).build()) {
            gateway.start();
            Eventually.within(
                    Duration.ofSeconds(60), () -> assertThat(statusOf(client)).isEqualTo(200));
            var load = new ArrayList<Future<?>>();
            for (int i = 0; i < CALLERS; i++) {
                load.add(callers.submit(() -> callUntilGone(client)));
            }
            Eventually.until(() -> assertThat(answered.get()).isGreaterThan(5 * CALLERS));

            gateway.end();

            for (var caller : load) {
                caller.get(30, TimeUnit.SECONDS);
            }
        } finally {
            gateway.kill();
            service.stop(0);
        }
        assertThat(broken).isEmpty();
        assertThat(notTaken).hasValue(CALLERS);
        System.out.printf(
                "[drain] %s: %d answered, %d refused with 503, 0 broken%n", version, answered.get(), refused.get());
    }

    private void callUntilGone(HttpClient client) {
        try {
            while (true) {
                int status = statusOf(client);
                if (status == 200) {
                    answered.incrementAndGet();
                } else if (status == 503) {
                    refused.incrementAndGet();
                } else {
                    note("status " + status);
                }
            }
        } catch (ConnectException _) {
            notTaken.incrementAndGet();
        } catch (IOException | InterruptedException failed) {
            note(failed.toString());
        }
    }

    private synchronized void note(String what) {
        broken.add(what);
    }

    private int statusOf(HttpClient client) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(20)).build();
        return client.send(request, BodyHandlers.ofString()).statusCode();
    }

    /// Takes its time for each answer, so that there is always something under way.
    private static HttpServer slowService() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var later = CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS);
        server.createContext("/", exchange -> later.execute(() -> answer(exchange)));
        server.start();
        return server;
    }

    private static void answer(HttpExchange exchange) {
        try (exchange) {
            exchange.sendResponseHeaders(200, 2);
            exchange.getResponseBody().write(new byte[] {'o', 'k'});
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private OwnProcess gateway(int servicePort) throws IOException {
        var logs = Files.createDirectories(Path.of("target", "drain-logs").toAbsolutePath());
        return new OwnProcess(
                logs.resolve("gateway.log"),
                List.of(
                        "-Xmx192m",
                        "-Dquarkus.http.port=" + port,
                        "-Dsaphan.sandbox=true",
                        "-Dsaphan.sandbox.key-file=" + logs.resolve("sandbox-key.json"),
                        "-Dsaphan.gateway.routes.registry.upstream=http://localhost:" + servicePort,
                        "-jar",
                        ROOT.resolve("gateway/target/quarkus-app/quarkus-run.jar")
                                .toString()));
    }
}
