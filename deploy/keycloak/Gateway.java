import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;

/// A gateway that trusts one issuer, by its name alone, and has one service behind it.
final class Gateway {

    private final int port = freePort();
    private final Process process;

    Gateway(Path jar, String issuer, int service, Path log) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin/java");
        var start = new ProcessBuilder(java.toString(), "-jar", jar.toString());
        start.environment()
                .putAll(Map.of(
                        "QUARKUS_HTTP_PORT",
                        Integer.toString(port),
                        "SAPHAN_TOKEN_ISSUER",
                        issuer,
                        "SAPHAN_TOKEN_REFETCH",
                        "500MS",
                        "SAPHAN_TOKEN_REFRESH",
                        "3S",
                        "SAPHAN_GATEWAY_ROUTES_REGISTRY_UPSTREAM",
                        "http://localhost:" + service));
        process = start.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    String address() {
        return "http://localhost:" + port;
    }

    boolean isReady() throws IOException {
        return Keycloak.get(address() + "/q/health/ready", "").statusCode() == 200;
    }

    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
