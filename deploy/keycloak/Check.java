import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;

/// Starts Keycloak, a service that says yes, and the gateway between them; then tries what a provider is used for.
/// Arguments: the folder of Keycloak, the gateway's jar, the realm.
final class Check {

    private static final String SCOPE = "agency.DOAE registry.read";
    private final Findings findings;
    private final Keycloak keycloak;
    private final String api;

    private Check(Findings findings, Keycloak keycloak, String api) {
        this.findings = findings;
        this.keycloak = keycloak;
        this.api = api;
    }

    public static void main(String... arguments) throws Exception {
        var logs = Files.createTempDirectory("saphan-keycloak");
        var findings = new Findings();
        var service = yes();
        var keycloak = new Keycloak(
                Path.of(arguments[0]), Path.of(arguments[2]), Gateway.freePort(), logs.resolve("keycloak.log"));
        var gateway = new Gateway(
                Path.of(arguments[1]),
                keycloak.issuer(),
                service.getAddress().getPort(),
                logs.resolve("gateway.log"));
        try {
            System.out.println("starting Keycloak and the gateway, logs in " + logs);
            findings.within(Duration.ofMinutes(5), "Keycloak is ready", keycloak::isReady);
            findings.within(Duration.ofSeconds(30), "the gateway has found the keys by discovery", gateway::isReady);
            new Check(findings, keycloak, gateway.address() + "/registry/v1/things").run();
        } finally {
            gateway.kill();
            keycloak.kill();
            service.stop(0);
        }
        System.exit(findings.end());
    }

    private static HttpServer yes() throws IOException {
        var service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/", call -> {
            call.sendResponseHeaders(204, -1);
            call.close();
        });
        service.start();
        return service;
    }

    private void run() throws Exception {
        var cdd = tokenOf("CDD-register");
        findings.that("a client of the realm gets a token, and its call passes", call(cdd) == 204);
        findings.that("the token names the agency", Keycloak.claims(cdd).contains("\"agency\":\"CDD\""));
        var doae = tokenOf("DOAE-field");
        findings.that("a token signed with ES256 passes", Keycloak.header(doae).contains("ES256") && call(doae) == 204);
        refusals();
        registration();
        rotation(cdd);
        absence(tokenOf("CDD-register"), tokenOf("CDD-register"));
    }

    private void refusals() throws Exception {
        findings.that("a token of another realm is refused", call(keycloak.administrator()) == 401);
        keycloak.administer(
                "POST",
                "/clients",
                """
                {"clientId":"elsewhere","publicClient":false,"serviceAccountsEnabled":true,
                 "defaultClientScopes":["basic"]}""");
        findings.that("a token for another audience is refused", call(tokenOf("elsewhere")) == 401);
        findings.that("a wrong secret gets nothing", keycloak.token("CDD-register", "guessed", "").statusCode() == 401);
    }

    /// As the register does it for an agency that is admitted: with an initial access token of the administrator.
    private void registration() throws Exception {
        var wanted =
                """
                {"client_name":"Field system","grant_types":["client_credentials"],
                 "token_endpoint_auth_method":"client_secret_basic","scope":"%s"}""".formatted(SCOPE);
        findings.that("nobody registers a client without a token", keycloak.register("", wanted).statusCode() >= 400);
        var initial = Keycloak.text(
                keycloak.administer("POST", "/clients-initial-access", "{\"count\":2,\"expiration\":3600}"), "token");
        var evil = wanted.replace("agency.DOAE", "agency.NOBODY offline_access");
        var other = keycloak.register(initial, evil);
        findings.that("a scope that Saphan does not know is not given", !other.body().contains("offline_access"));
        var client = keycloak.register(initial, wanted);
        findings.that("a client is registered with an initial access token", client.statusCode() == 201);
        var id = Keycloak.text(client, "client_id");
        var secret = Keycloak.text(client, "client_secret");
        var token = Keycloak.text(keycloak.token(id, secret, SCOPE), "access_token");
        System.out.println("       its claims: " + Keycloak.claims(token));
        findings.that("its call passes for its agency", call(token) == 204 && Keycloak.claims(token).contains("\"DOAE\""));
        var gone = Keycloak.json(
                "DELETE",
                Keycloak.text(client, "registration_client_uri"),
                Keycloak.text(client, "registration_access_token"),
                "");
        findings.that("it is deleted by its registration access token", gone.statusCode() == 204);
        findings.that("and gets no token any more", keycloak.token(id, secret, SCOPE).statusCode() == 401);
    }

    private void rotation(String old) throws Exception {
        var providers = keycloak.administer("GET", "/components?type=org.keycloak.keys.KeyProvider", "");
        var former = Pattern.compile("\"id\":\"([^\"]+)\",\"name\":\"rsa-generated\"").matcher(providers.body());
        keycloak.administer(
                "POST",
                "/components",
                """
                {"name":"next","providerId":"rsa-generated","providerType":"org.keycloak.keys.KeyProvider",
                 "config":{"priority":["200"],"algorithm":["RS256"]}}""");
        var next = tokenOf("CDD-register");
        findings.that("there is another key", !Keycloak.header(next).equals(Keycloak.header(old)));
        findings.within(Duration.ofSeconds(2), "a token of the new key passes at once", () -> call(next) == 204);
        findings.that("a token of the old key goes on", call(old) == 204);
        findings.that("the old key can be found", former.find());
        keycloak.administer("DELETE", "/components/" + former.group(1), "");
        findings.within(Duration.ofSeconds(15), "a withdrawn key goes, with what it has signed", () -> call(old) == 401);
        findings.that("the new one stays", call(next) == 204);
    }

    private void absence(String known, String fresh) throws Exception {
        findings.that("a token is known", call(known) == 204);
        keycloak.kill();
        findings.that("with Keycloak killed a known token goes on", call(known) == 204);
        findings.that("and so does a new one of a known key", call(fresh) == 204);
    }

    private String tokenOf(String client) throws Exception {
        return Keycloak.text(keycloak.token(client, keycloak.secretOf(client), ""), "access_token");
    }

    private int call(String token) throws IOException {
        return Keycloak.get(api, token).statusCode();
    }
}
