package org.saphan.bench.contract;

import java.nio.file.Path;

/// Where the promises of one service stand: `contracts/<service>` in the repository.
///
/// @param path the folder
/// @param writes whether the tests take over what the service does rather than hold it to what stands there
record ContractFolder(Path path, boolean writes) {

    static ContractFolder of(String service) {
        var root = Path.of(System.getProperty("saphan.root", ".."));
        var writes = System.getProperty("saphan.contracts", "").equals("write");
        return new ContractFolder(root.resolve("contracts").resolve(service), writes);
    }

    GoldenFile openapi() {
        return golden("openapi.yaml");
    }

    GoldenFile asyncapi() {
        return golden("asyncapi.yaml");
    }

    GoldenFile schema(String type) {
        return golden("events/" + type + ".schema.json");
    }

    GoldenFile example(String type) {
        return golden("events/" + type + ".example.json");
    }

    private GoldenFile golden(String name) {
        return new GoldenFile(path.resolve(name), writes);
    }
}
