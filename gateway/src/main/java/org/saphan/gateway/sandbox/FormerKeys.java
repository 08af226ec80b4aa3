package org.saphan.gateway.sandbox;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJsonWebKey;

/// The public halves of keys that sign no more. They stay until the last token that they have signed has expired.
record FormerKeys(List<Former> keys) {

    private static final Logger LOG = Logger.getLogger(FormerKeys.class);

    FormerKeys {
        keys = List.copyOf(keys);
    }

    /// What is kept beside the key; nothing is lost for long when it cannot be read.
    static FormerKeys read(Path file) {
        var read = new ArrayList<Former>();
        try {
            if (Files.exists(file)) {
                for (var kept : new JsonObject(Files.readString(file)).getJsonArray("former")) {
                    read.add(Former.of((JsonObject) kept));
                }
            }
        } catch (IOException | RuntimeException e) {
            LOG.warnf("former keys of the sandbox cannot be read: %s", file);
        }
        return new FormerKeys(read);
    }

    void keep(Path file) throws IOException {
        var former = new JsonArray();
        keys.forEach(key -> former.add(key.toJson()));
        PrivateFile.replace(file, new JsonObject().put("former", former).encode());
    }

    FormerKeys with(RsaJsonWebKey key, Instant until) {
        var more = new ArrayList<>(keys);
        more.add(new Former(new JsonObject(key.toJson(OutputControlLevel.PUBLIC_ONLY)), until));
        return new FormerKeys(more);
    }

    FormerKeys at(Instant now) {
        return new FormerKeys(
                keys.stream().filter(key -> key.until().isAfter(now)).toList());
    }

    record Former(JsonObject key, Instant until) {

        static Former of(JsonObject kept) {
            return new Former(kept.getJsonObject("key"), Instant.parse(kept.getString("until")));
        }

        JsonObject toJson() {
            return new JsonObject().put("key", key).put("until", until.toString());
        }
    }
}
