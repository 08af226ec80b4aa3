package org.saphan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ReferenceLoaderTest {

    @TempDir
    Path root;

    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, List<Answer>> answers = new HashMap<>();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private HttpServer gateway;

    @BeforeEach
    void serve() throws Exception {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/", this::answer);
        gateway.start();
        given("POST /sandbox/token", new Answer(200, "{\"access_token\": \"t\"}", null));
        Files.createDirectories(root.resolve("deploy/reference"));
        Files.createDirectories(root.resolve("deploy/programmes"));
    }

    @AfterEach
    void stop() {
        gateway.stop(0);
    }

    @Test
    void waitsForTheImportOfAreas() throws Exception {
        Files.writeString(root.resolve("deploy/reference/areas.csv"), "code,level\n10,PROVINCE\n");
        given("POST /registry/v1/imports?kind=AREAS", new Answer(202, "{}", "/registry/v1/imports/7"));
        given(
                "GET /registry/v1/imports/7",
                new Answer(200, "{\"state\": \"RUNNING\"}", null),
                new Answer(200, "{\"state\": \"COMPLETED\", \"rowsAccepted\": 1, \"rowsRefused\": 0}", null));

        load();

        assertThat(said()).contains("loaded 1 areas");
        assertThat(requests).contains("POST /registry/v1/imports?kind=AREAS code,level\n10,PROVINCE\n");
    }

    @Test
    void loadsAFileOnlyWhenItHasChanged() throws Exception {
        agencies("[{\"code\": \"CDD\", \"nameEn\": \"Community Development Department\"}]");
        given("GET /registry/v1/agencies/CDD", new Answer(404, "{}", null));
        given("PUT /registry/v1/agencies/CDD", new Answer(200, "{}", null));

        load();
        load();
        assertThat(requests)
                .containsOnlyOnce("PUT /registry/v1/agencies/CDD {\"nameEn\":\"Community Development Department\"}");

        agencies("[{\"code\": \"CDD\", \"nameEn\": \"Department of Community Development\"}]");
        load();
        assertThat(requests)
                .contains("PUT /registry/v1/agencies/CDD {\"nameEn\":\"Department of Community Development\"}");
    }

    @Test
    void leavesAnAgencyAloneThatIsThereAlready() throws Exception {
        agencies("[{\"code\": \"CDD\", \"nameEn\": \"Same\"}]");
        given("GET /registry/v1/agencies/CDD", new Answer(200, "{\"code\": \"CDD\", \"nameEn\": \"Same\"}", null));

        load();

        assertThat(requests).noneMatch(request -> request.startsWith("PUT"));
    }

    @Test
    void triesAProgrammeAgainWhileTheCopiesOfTheAreasLag() throws Exception {
        Files.writeString(root.resolve("deploy/programmes/s1.json"), "{\"code\":\"S1\",\"ownerAgency\":\"OSMEP\"}");
        given("GET /plan/v1/programmes/S1", new Answer(404, "{}", null));
        given(
                "POST /plan/v1/programmes",
                new Answer(400, "{\"detail\": \"Province 38 is not known.\"}", null),
                new Answer(201, "{}", null));

        load();

        assertThat(said()).contains("Province 38 is not known; trying again", "loaded programme S1");
        assertThat(requests.stream().filter(request -> request.startsWith("POST /sandbox/token")))
                .singleElement()
                .asString()
                .contains("client_id=OSMEP");
    }

    @Test
    void amendsAProgrammeWhoseFileHasChanged() throws Exception {
        Files.writeString(root.resolve("deploy/programmes/s1.json"), "{\"code\":\"S1\",\"ownerAgency\":\"OSMEP\"}");
        given("GET /plan/v1/programmes/S1", new Answer(200, "{}", null));
        given("PUT /plan/v1/programmes/S1/terms", new Answer(200, "{}", null));

        load();

        assertThat(said()).contains("loaded programme S1, which was there before");
        assertThat(requests)
                .contains("PUT /plan/v1/programmes/S1/terms {\"reason\":\"The programme's file has changed.\","
                        + "\"terms\":{\"code\":\"S1\",\"ownerAgency\":\"OSMEP\"}}");
    }

    @Test
    void loadsAProgrammeAfterThoseThatItNames() throws Exception {
        var files = root.resolve("deploy/programmes");
        Files.writeString(files.resolve("a.json"), "{\"code\":\"A\",\"partOf\":\"C\"}");
        Files.writeString(files.resolve("b.json"), "{\"code\":\"B\",\"eligibility\":{\"participantsOf\":[\"A\"]}}");
        Files.writeString(files.resolve("c.json"), "{\"code\":\"C\"}");
        given("POST /plan/v1/programmes", new Answer(201, "{}", null));

        load();

        assertThat(requests)
                .filteredOn(each -> each.startsWith("POST /plan"))
                .extracting(each -> each.replaceAll(".*code\":\"(.).*", "$1"))
                .containsExactly("C", "A", "B");
    }

    @Test
    void loadsWhatTheDocumentsSayOfEachYear() throws Exception {
        Files.createDirectories(root.resolve("deploy/fiscal-years"));
        Files.writeString(
                root.resolve("deploy/fiscal-years/a.json"),
                "[{\"fiscalYearBE\":2560,\"clusters\":30},{\"fiscalYearBE\":2561,\"clusters\":31}]");
        given("GET /cluster/v1/fiscal-years/2561", new Answer(200, "{\"clusters\": 31}", null));
        given("PUT /cluster/v1/fiscal-years/2560", new Answer(200, "{}", null));

        load();

        assertThat(said()).contains("loaded 2 fiscal years");
        assertThat(requests)
                .filteredOn(each -> each.startsWith("PUT"))
                .containsExactly("PUT /cluster/v1/fiscal-years/2560 {\"clusters\":30}");
    }

    @Test
    void stopsWhenItIsForbidden() throws Exception {
        agencies("[{\"code\": \"CDD\", \"nameEn\": \"x\"}]");
        given("GET /registry/v1/agencies/CDD", new Answer(404, "{}", null));
        given("PUT /registry/v1/agencies/CDD", new Answer(403, "{\"detail\": \"Not the steward.\"}", null));

        assertThatExceptionOfType(Obstacle.class)
                .isThrownBy(this::load)
                .withMessage("Loading stopped: /registry/v1/agencies/CDD was refused: status 403, Not the steward.");
    }

    @Test
    void saysWhichFilesAreAbsent() throws Exception {
        load();

        assertThat(said()).contains("nothing to load from deploy/reference/areas.csv: no such file");
    }

    private void agencies(String json) throws IOException {
        Files.writeString(root.resolve("deploy/reference/agencies.json"), json);
    }

    private void load() throws IOException, InterruptedException {
        var address = "http://127.0.0.1:" + gateway.getAddress().getPort();
        var console = new Console(new PrintStream(said, true, StandardCharsets.UTF_8));
        new ReferenceLoader(new Workspace(root), new SandboxApi(address), console).load();
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    /// The last answer is repeated.
    private void given(String request, Answer... sequence) {
        answers.put(request, new ArrayList<>(List.of(sequence)));
    }

    private void answer(HttpExchange exchange) throws IOException {
        var request = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        requests.add(request + " " + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var sequence = answers.getOrDefault(request, List.of(new Answer(404, "{}", null)));
        var answer = sequence.size() > 1 ? sequence.removeFirst() : sequence.getFirst();
        if (answer.location() != null) {
            exchange.getResponseHeaders().set("Location", answer.location());
        }
        var body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private record Answer(
            int status,
            String body,
            @org.jspecify.annotations.Nullable String location) {}
}
