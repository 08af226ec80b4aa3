import java.io.IOException;
import java.math.BigInteger;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.spec.RSAPublicKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// The gateway beside HAProxy and Spring Cloud Gateway: the same duties before the same upstream, the same load, one
/// after the other on the same machine. CPU is what the kernel counted for the process, divided by the requests that
/// wrk counted; latency is the median of one connection, less the median without anything between.
///
/// Run by `gateway/benchmark/run.sh`, which gives the repository's folder and whether Spring's peer is built.
final class GatewayBenchmark {

    private static final int ROUNDS = 3;
    private static final int SECONDS = 8;
    private static final int CONNECTIONS = 32;
    private static final String PATH = "/registry/v1/areas/24";
    private static final long TICKS_PER_SECOND = 100;
    private static final Pattern REQUESTS = Pattern.compile("(\\d+) requests in");
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private static final Pattern ERRORS = Pattern.compile("Non-2xx or 3xx responses: (\\d+)|Socket errors: .*");
    private static final Pattern MEDIAN = Pattern.compile("50%\\s+([\\d.]+)(us|ms|s)");
    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Path root;
    private final Path work;
    private final int upstream = freePort();
    private final List<Process> started = new ArrayList<>();
    private String token = "";

    private GatewayBenchmark(Path root) throws IOException {
        this.root = root;
        this.work = Files.createTempDirectory("gateway-benchmark");
    }

    public static void main(String[] arguments) throws Exception {
        var benchmark = new GatewayBenchmark(Path.of(arguments[0]));
        try {
            benchmark.run();
        } finally {
            benchmark.started.forEach(Process::destroy);
        }
    }

    private void run() throws Exception {
        var here = root.resolve("gateway/benchmark");
        start("upstream", Map.of("UPSTREAM_PORT", upstream + ""), "haproxy", "-f", here.resolve("upstream.cfg") + "");
        int own = freePort();
        var issuer = "http://localhost:" + own + "/sandbox";
        var peers = new ArrayList<Peer>();
        peers.add(new Peer("Saphan's gateway", own, start("gateway", gateway(own, issuer), JAVA, "-Xmx192m", "-XX:+UseSerialGC", "-jar",
                root.resolve("gateway/target/quarkus-app/quarkus-run.jar") + "")));
        await(own, "/sandbox/jwks");
        token = post(issuer + "/token", "grant_type=client_credentials&client_id=CDD");
        var key = Files.writeString(work.resolve("key.pem"), pem(get(issuer + "/jwks")));
        int door = freePort();
        peers.add(new Peer("HAProxy", door, start(
                "haproxy",
                Map.of("DOOR", door + "", "UPSTREAM_PORT", upstream + "", "KEY", key + "", "ISSUER", issuer),
                "haproxy", "-f", here.resolve("haproxy.cfg") + "")));
        var lib = here.resolve("spring/target/lib");
        if (Files.isDirectory(lib)) {
            int spring = freePort();
            var settings = Map.of("UPSTREAM", "http://localhost:" + upstream, "JWKS", issuer + "/jwks", "SERVER_PORT", spring + "");
            peers.add(new Peer("Spring Cloud Gateway", spring, start("spring", settings, JAVA, "-Xmx512m", "-cp",
                    lib + "/*:" + here.resolve("spring/target/classes"), "org.saphan.benchmark.SpringGateway")));
        }
        for (var peer : peers) {
            await(peer.port(), PATH);
            require(peer);
        }
        measure(peers);
    }

    private Map<String, String> gateway(int port, String issuer) {
        return Map.of(
                "QUARKUS_HTTP_PORT", port + "",
                "SAPHAN_SANDBOX", "true",
                "SAPHAN_TOKEN_ISSUER", issuer,
                "SAPHAN_SANDBOX_KEY_FILE", work.resolve("sandbox-key.json") + "",
                "SAPHAN_GATEWAY_ROUTES_REGISTRY_UPSTREAM", "http://localhost:" + upstream,
                "SAPHAN_GATEWAY_LIMITS_AGENCY_PER_SECOND", "1000000",
                "SAPHAN_GATEWAY_LIMITS_AGENCY_BURST", "1000000",
                "SAPHAN_TOKEN_REVOCATIONS", "",
                "SAPHAN_SANDBOX_CLIENTS_FILE", work.resolve("sandbox-clients.json") + "");
    }

    /// A peer that lets everybody in, or nobody, is not measured.
    private void require(Peer peer) throws Exception {
        int good = status(peer.port(), token);
        int forged = status(peer.port(), token.substring(0, token.length() - 8) + "AAAAAAAA");
        if (good != 200 || forged != 401) {
            throw new IllegalStateException(peer.name() + " answers " + good + " to a good token, " + forged + " to a forged one; see " + work);
        }
    }

    private void measure(List<Peer> peers) throws Exception {
        System.out.printf("%d rounds of %d s, %d connections, after a warm-up; figures are of the best round%n%n", ROUNDS, SECONDS, CONNECTIONS);
        for (var peer : peers) {
            load(peer.port(), CONNECTIONS, 2 * SECONDS);
        }
        var best = new HashMap<Peer, Figures>();
        double direct = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            direct = Math.min(direct, median(upstream));
            for (var peer : peers) {
                best.merge(peer, figures(peer), Figures::better);
            }
        }
        System.out.printf("%-22s %12s %16s %14s %14s%n", "", "requests/s", "CPU µs/request", "median ms", "adds ms");
        for (var peer : peers) {
            var figures = best.get(peer);
            System.out.printf(Locale.ROOT, "%-22s %,12.0f %16.1f %14.3f %14.3f%n",
                    peer.name(), figures.rate(), figures.cpu(), figures.median(), figures.median() - direct);
        }
        System.out.printf(Locale.ROOT, "%-22s %12s %16s %14.3f%n%n", "nothing between", "", "", direct);
        var own = best.get(peers.getFirst()).cpu();
        peers.stream().skip(1).forEach(peer -> System.out.printf(Locale.ROOT, "CPU of one request: %.2f × %s%n", own / best.get(peer).cpu(), peer.name()));
    }

    private Figures figures(Peer peer) throws Exception {
        long before = cpuTicks(peer.process().pid());
        var said = load(peer.port(), CONNECTIONS, SECONDS);
        long used = cpuTicks(peer.process().pid()) - before;
        double micros = used * 1_000_000.0 / TICKS_PER_SECOND / number(REQUESTS, said);
        return new Figures(number(RATE, said), micros, median(peer.port()));
    }

    private double median(int port) throws Exception {
        var found = MEDIAN.matcher(load(port, 1, 3));
        if (!found.find()) {
            throw new IllegalStateException("wrk told no median");
        }
        return Double.parseDouble(found.group(1)) * switch (found.group(2)) {
            case "us" -> 0.001;
            case "ms" -> 1;
            default -> 1_000;
        };
    }

    private String load(int port, int connections, int seconds) throws Exception {
        var process = new ProcessBuilder("wrk", "--latency", "-t1", "-c" + connections, "-d" + seconds + "s",
                "-H", "Authorization: Bearer " + token, "http://127.0.0.1:" + port + PATH).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        if (ERRORS.matcher(said).find()) {
            throw new IllegalStateException("port " + port + ": " + said);
        }
        return said;
    }

    private static double number(Pattern pattern, String said) {
        var found = pattern.matcher(said);
        if (!found.find()) {
            throw new IllegalStateException(said);
        }
        return Double.parseDouble(found.group(1));
    }

    /// User and system time of all threads (proc(5), fields 14 and 15).
    private static long cpuTicks(long pid) throws IOException {
        var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
    }

    private Process start(String name, Map<String, String> settings, String... command) throws IOException {
        var builder = new ProcessBuilder(command).directory(work.toFile());
        builder.environment().putAll(settings);
        var process = builder.redirectErrorStream(true).redirectOutput(work.resolve(name + ".log").toFile()).start();
        started.add(process);
        return process;
    }

    private void await(int port, String path) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
        while (System.nanoTime() < end) {
            try {
                HTTP.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(), BodyHandlers.discarding());
                return;
            } catch (IOException notYet) {
                Thread.sleep(200);
            }
        }
        throw new IllegalStateException("nothing answers at port " + port + "; see " + work);
    }

    private static int status(int port, String token) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + PATH)).header("Authorization", "Bearer " + token).build();
        return HTTP.send(request, BodyHandlers.discarding()).statusCode();
    }

    private static String get(String address) throws Exception {
        return HTTP.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString()).body();
    }

    private static String post(String address, String form) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)).build();
        return member(HTTP.send(request, BodyHandlers.ofString()).body(), "access_token");
    }

    private static String pem(String jwks) throws Exception {
        var key = KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(whole(member(jwks, "n")), whole(member(jwks, "e"))));
        return "-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded()) + "\n-----END PUBLIC KEY-----\n";
    }

    private static BigInteger whole(String base64) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(base64));
    }

    private static String member(String json, String name) {
        var found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]+)\"").matcher(json);
        if (!found.find()) {
            throw new IllegalStateException("no " + name + " in " + json);
        }
        return found.group(1);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private record Peer(String name, int port, Process process) {}

    private record Figures(double rate, double cpu, double median) {

        Figures better(Figures other) {
            return new Figures(Math.max(rate, other.rate), Math.min(cpu, other.cpu), Math.min(median, other.median));
        }
    }
}
