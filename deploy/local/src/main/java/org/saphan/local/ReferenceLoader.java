package org.saphan.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Agencies, areas, programmes and the years of the cluster programme, loaded over the REST API as their stewards
/// would: at the first `up`, and again
/// for each file that has changed since.
final class ReferenceLoader {

    private static final String REGISTER_STEWARD = "CDD";
    private static final String PLAN_STEWARD = "DIP";
    private static final String CLUSTER_STEWARD = "OSMEP";

    private final Workspace workspace;
    private final ReferenceApi api;
    private final LoadedFiles loaded;
    private final Console console;
    private final ObjectMapper json = new ObjectMapper();

    ReferenceLoader(Workspace workspace, SandboxApi api, Console console) {
        this.workspace = workspace;
        this.api = new ReferenceApi(api, console);
        this.loaded = new LoadedFiles(workspace.data().resolve("loaded"));
        this.console = console;
    }

    void load() throws IOException, InterruptedException {
        var reference = workspace.root().resolve("deploy").resolve("reference");
        load(reference.resolve("areas.csv"), this::areas);
        load(reference.resolve("agencies.json"), this::agencies);
        for (var programme : new ProgrammeFiles(workspace.root()).inOrder()) {
            load(programme, this::programme);
        }
        for (var years : new FiscalYearFiles(workspace.root()).inOrder()) {
            load(years, this::fiscalYears);
        }
    }

    private void load(Path file, Loading loading) throws IOException, InterruptedException {
        if (!Files.exists(file)) {
            console.say("nothing to load from " + workspace.root().relativize(file) + ": no such file");
            return;
        }
        if (!loaded.has(file)) {
            console.say("loading " + workspace.root().relativize(file));
            console.say("loaded " + loading.from(file));
            loaded.add(file);
        }
    }

    private String areas(Path file) throws IOException, InterruptedException {
        return api.importCsv("/registry/v1/imports?kind=AREAS", file, REGISTER_STEWARD) + " areas";
    }

    private String agencies(Path file) throws IOException, InterruptedException {
        var agencies = json.readTree(file.toFile());
        for (var agency : agencies) {
            var content = (ObjectNode) agency.deepCopy();
            var code = content.remove("code").asText(); // in the path, not in the body
            api.put("/registry/v1/agencies/" + code, content.toString(), REGISTER_STEWARD);
        }
        return agencies.size() + " agencies";
    }

    private String programme(Path file) throws IOException, InterruptedException {
        var programme = json.readTree(file.toFile());
        var code = programme.path("code").asText();
        var path = "/plan/v1/programmes/" + code;
        if (api.postUnlessThere("/plan/v1/programmes", path, programme.toString(), steward(programme))) {
            return "programme " + code;
        }
        var amendment = json.createObjectNode().put("reason", "The programme's file has changed.");
        amendment.set("terms", programme);
        var amended = api.change(path, path + "/terms", amendment.toString(), steward(programme));
        return "programme " + code + (amended ? ", amended" : ", which was there before");
    }

    private String fiscalYears(Path file) throws IOException, InterruptedException {
        var years = json.readTree(file.toFile());
        for (var year : years) {
            var content = (ObjectNode) year.deepCopy();
            var path =
                    "/cluster/v1/fiscal-years/" + content.remove("fiscalYearBE").asText();
            api.put(path, content.toString(), CLUSTER_STEWARD);
        }
        return years.size() + " fiscal years";
    }

    private static String steward(JsonNode programme) {
        return programme.path("ownerAgency").asText(PLAN_STEWARD);
    }

    private interface Loading {
        /// Returns what was loaded, in words.
        String from(Path file) throws IOException, InterruptedException;
    }
}
