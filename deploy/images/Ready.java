import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/// Whether the program of this container is ready: for engines that ask by a command. An image without curl and
/// without a need for a shell has a JVM to ask with.
final class Ready {

    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private Ready() {}

    public static void main(String[] arguments) throws InterruptedException {
        System.exit(isReady() ? 0 : 1);
    }

    private static boolean isReady() throws InterruptedException {
        var port = System.getenv().getOrDefault("QUARKUS_HTTP_PORT", "8080");
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/ready"))
                .timeout(PATIENCE)
                .build();
        try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (java.io.IOException _) {
            return false;
        }
    }
}
