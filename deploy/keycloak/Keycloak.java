import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A Keycloak with the realm of this folder, and what is asked of it.
final class Keycloak {

    static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final String password = UUID.randomUUID().toString();
    private final String address;
    private final Process process;

    Keycloak(Path folder, Path realm, int port, Path log) throws IOException {
        address = "http://localhost:" + port;
        Files.createDirectories(folder.resolve("data/import"));
        Files.writeString(folder.resolve("data/import/saphan-realm.json"), Files.readString(realm));
        var start = new ProcessBuilder(
                folder.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--db=dev-mem",
                "--http-host=localhost",
                "--http-port=" + port,
                "--import-realm");
        start.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        start.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", password);
        start.environment().put("JAVA_HOME", System.getProperty("java.home"));
        process = start.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    String issuer() {
        return address + "/realms/saphan";
    }

    boolean isReady() {
        try {
            return get(issuer() + "/.well-known/openid-configuration", "").statusCode() == 200;
        } catch (IOException e) {
            if (!process.isAlive()) {
                throw new IllegalStateException("Keycloak ended; its log says why", e);
            }
            return false;
        }
    }

    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().join();
    }

    /// A token of this realm, or the refusal.
    ///
    /// @param scope empty for what the client has by default
    HttpResponse<String> token(String client, String secret, String scope) throws IOException {
        var pair = (client + ":" + secret).getBytes(StandardCharsets.UTF_8);
        return send(form(
                        issuer() + "/protocol/openid-connect/token",
                        scope.isEmpty()
                                ? Map.of("grant_type", "client_credentials")
                                : Map.of("grant_type", "client_credentials", "scope", scope))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair)));
    }

    /// A token of the administrator, who belongs to another realm.
    String administrator() throws IOException {
        var answer = send(form(
                address + "/realms/master/protocol/openid-connect/token",
                Map.of("grant_type", "password", "client_id", "admin-cli", "username", "admin", "password", password)));
        return text(answer, "access_token");
    }

    HttpResponse<String> administer(String method, String path, String body) throws IOException {
        return json(method, address + "/admin/realms/saphan" + path, administrator(), body);
    }

    String secretOf(String client) throws IOException {
        var id = text(administer("GET", "/clients?clientId=" + client, ""), "id");
        return text(administer("GET", "/clients/" + id + "/client-secret", ""), "value");
    }

    HttpResponse<String> register(String initialToken, String body) throws IOException {
        return json("POST", issuer() + "/clients-registrations/openid-connect", initialToken, body);
    }

    static HttpResponse<String> json(String method, String address, String token, String body) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(address))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token));
    }

    static HttpResponse<String> get(String address, String token) throws IOException {
        return json("GET", address, token, "");
    }

    private static HttpRequest.Builder form(String address, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return HTTP.send(request.timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    /// The first text member of that name.
    static String text(HttpResponse<String> answer, String name) {
        var found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]*)\"").matcher(answer.body());
        if (!found.find()) {
            throw new IllegalStateException("no " + name + " in " + answer.statusCode() + " " + answer.body());
        }
        return found.group(1);
    }

    /// What a token says, as JSON.
    static String claims(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
    }

    static String header(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[0]), StandardCharsets.UTF_8);
    }
}
