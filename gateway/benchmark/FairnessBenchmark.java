import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// What one agency feels while another floods the gateway: a hundred calls a second by DIP, alone and beside DOAE, which
/// sends as fast as 64 connections can; the gateway's limits are those that it ships with.
///
/// Run by `gateway/benchmark/run.sh fairness`, which gives the repository's folder.
final class FairnessBenchmark {

    private static final String PATH = "/registry/v1/areas/24";
    private static final int PER_SECOND = 100;
    private static final int SECONDS = 15;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Path work;
    private final List<Process> started = new ArrayList<>();
    private final int port = freePort();
    private final String host = "http://localhost:" + port;

    private FairnessBenchmark() throws IOException {
        work = Files.createTempDirectory("fairness-benchmark");
    }

    public static void main(String[] arguments) throws Exception {
        var benchmark = new FairnessBenchmark();
        try {
            benchmark.run(Path.of(arguments[0]));
        } finally {
            benchmark.started.forEach(Process::destroy);
        }
    }

    private void run(Path root) throws Exception {
        int upstream = freePort();
        start(Map.of("UPSTREAM_PORT", upstream + ""), "haproxy", "-f", root.resolve("gateway/benchmark/upstream.cfg") + "");
        start(Map.of(
                "QUARKUS_HTTP_PORT", port + "",
                "SAPHAN_SANDBOX", "true",
                "SAPHAN_TOKEN_ISSUER", host + "/sandbox",
                "SAPHAN_SANDBOX_KEY_FILE", work.resolve("key.json") + "",
                "SAPHAN_SANDBOX_CLIENTS_FILE", work.resolve("clients.json") + "",
                "SAPHAN_TOKEN_REVOCATIONS", "",
                "SAPHAN_GATEWAY_ROUTES_REGISTRY_UPSTREAM", "http://localhost:" + upstream),
                Path.of(System.getProperty("java.home"), "bin", "java") + "", "-Xmx192m", "-jar",
                root.resolve("gateway/target/quarkus-app/quarkus-run.jar") + "");
        await();
        var calm = token("DIP");
        latencies(calm);
        var alone = latencies(calm);
        var flood = start(Map.of(), "wrk", "-t1", "-c64", "-d" + (SECONDS + 4) + "s", "-H", "Authorization: Bearer " + token("DOAE"), host + PATH);
        Thread.sleep(2_000);
        var beside = latencies(calm);
        flood.waitFor();
        System.out.printf(Locale.ROOT, "%-26s %10s %10s %12s%n", "DIP, 100 calls a second", "p50 ms", "p99 ms", "not 200");
        System.out.printf(Locale.ROOT, "%-26s %10.2f %10.2f %12d%n", "alone", alone.at(50), alone.at(99), alone.refused());
        System.out.printf(Locale.ROOT, "%-26s %10.2f %10.2f %12d%n", "beside a flood by DOAE", beside.at(50), beside.at(99), beside.refused());
        System.out.printf(Locale.ROOT, "%np99: %.2f × alone; the flood, by wrk:%n%s", beside.at(99) / alone.at(99), Files.readString(work.resolve("wrk.log")));
    }

    private Latencies latencies(String token) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(host + PATH)).header("Authorization", "Bearer " + token).build();
        var nanos = new long[PER_SECOND * SECONDS];
        var calls = new ArrayList<Future<Integer>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long begin = System.nanoTime();
            for (int i = 0; i < nanos.length; i++) {
                long due = begin + i * (1_000_000_000L / PER_SECOND);
                int number = i;
                calls.add(threads.submit(() -> {
                    TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                    long sent = System.nanoTime();
                    int status = HTTP.send(request, BodyHandlers.discarding()).statusCode();
                    nanos[number] = System.nanoTime() - sent;
                    return status;
                }));
            }
        }
        int refused = 0;
        for (var call : calls) {
            refused += call.get() == 200 ? 0 : 1;
        }
        Arrays.sort(nanos);
        return new Latencies(nanos, refused);
    }

    private String token(String agency) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(host + "/sandbox/token")).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=" + agency)).build();
        var found = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"").matcher(HTTP.send(request, BodyHandlers.ofString()).body());
        if (!found.find()) {
            throw new IllegalStateException("no token for " + agency);
        }
        return found.group(1);
    }

    private void await() throws InterruptedException {
        for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60); System.nanoTime() < end; Thread.sleep(200)) {
            try {
                HTTP.send(HttpRequest.newBuilder(URI.create(host + "/sandbox/jwks")).build(), BodyHandlers.discarding());
                return;
            } catch (IOException notYet) {
                // it is still starting
            }
        }
        throw new IllegalStateException("the gateway does not start; see " + work);
    }

    private Process start(Map<String, String> settings, String... command) throws IOException {
        var builder = new ProcessBuilder(command).directory(work.toFile()).redirectErrorStream(true);
        builder.environment().putAll(settings);
        var name = Path.of(command[0]).getFileName() + ".log";
        var process = builder.redirectOutput(work.resolve(name).toFile()).start();
        started.add(process);
        return process;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Latencies(long[] sorted, int refused) {

        double at(int percent) {
            return sorted[(sorted.length - 1) * percent / 100] / 1_000_000.0;
        }
    }
}
