package org.saphan.gateway.sandbox;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.jboss.logging.Logger;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/// The key that signs sandbox tokens: made once, kept in a file that only its owner can read, so that tokens
/// outlive a restart. Another key put into the file signs from then on; when the file is gone, a new one is made.
/// The public half of the old one stays until its tokens have expired.
@ApplicationScoped
class SandboxKey {

    private static final Logger LOG = Logger.getLogger(SandboxKey.class);
    private static final int BITS = 2048;

    private final Path file;
    private final Path formerFile;
    private final Duration tokenLife;
    private final Clock clock;
    private volatile @Nullable Keys keys;
    private @Nullable Object seen = "nothing yet";

    SandboxKey(SandboxSettings settings, Clock clock) {
        this.file = settings.keyFile();
        this.formerFile = file.resolveSibling(file.getFileName() + ".former");
        this.tokenLife = settings.tokenLife();
        this.clock = clock;
    }

    RsaJsonWebKey get() {
        return keys().current;
    }

    /// The key in use and those whose tokens may still be around.
    String publicKeys() {
        var known = keys();
        var all = new JsonArray().add(new JsonObject(known.current.toJson(OutputControlLevel.PUBLIC_ONLY)));
        known.former.at(clock.instant()).keys().forEach(former -> all.add(former.key()));
        return new JsonObject().put("keys", all).encode();
    }

    /// Looks whether there is another key in the file, and goes on with the old one if what is there is none.
    synchronized void look() {
        var known = keys();
        try {
            var there = stamp();
            if (Objects.equals(there, seen)) {
                return;
            }
            seen = there;
            var current = there == null ? make() : read();
            if (!Objects.equals(current.getKeyId(), known.current.getKeyId())) {
                exchange(known, current);
            }
            seen = stamp();
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            LOG.warnf("the sandbox goes on with the key that it has: %s", e.getMessage());
        }
    }

    private void exchange(Keys known, RsaJsonWebKey current) throws IOException {
        var now = clock.instant();
        var former = known.former.at(now).with(known.current, now.plus(tokenLife));
        former.keep(formerFile);
        keys = new Keys(current, former);
        LOG.infof("the sandbox signs with another key from now on: %s", current.getKeyId());
    }

    private Keys keys() {
        var known = keys;
        return known == null ? begin() : known;
    }

    private synchronized Keys begin() {
        var known = keys;
        if (known == null) {
            known = new Keys(Files.exists(file) ? read() : make(), FormerKeys.read(formerFile));
            keys = known;
        }
        return known;
    }

    /// What tells one state of the file from another; null when it is not there.
    private @Nullable Object stamp() throws IOException {
        return Files.exists(file) ? Files.getLastModifiedTime(file) + " " + Files.size(file) : null;
    }

    private RsaJsonWebKey read() {
        try {
            var read = (RsaJsonWebKey) JsonWebKey.Factory.newJwk(Files.readString(file));
            if (read.getPrivateKey() == null) {
                throw new IllegalStateException("this key cannot sign, its private half is missing: " + file);
            }
            return named(read);
        } catch (IOException e) {
            throw new UncheckedIOException("the sandbox key cannot be read: " + file, e);
        } catch (JoseException | ClassCastException e) {
            throw new IllegalStateException("this is no sandbox key, remove it to get a new one: " + file, e);
        }
    }

    private RsaJsonWebKey make() {
        try {
            return keep(named(RsaJwkGenerator.generateJwk(BITS)));
        } catch (JoseException e) {
            throw new IllegalStateException("no RSA key could be made", e);
        } catch (IOException e) {
            throw new UncheckedIOException("the sandbox key cannot be kept in " + file, e);
        }
    }

    private static RsaJsonWebKey named(RsaJsonWebKey key) {
        if (key.getKeyId() == null) {
            key.setKeyId(key.calculateBase64urlEncodedThumbprint("SHA-256"));
        }
        key.setUse("sig");
        key.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
        return key;
    }

    /// A reader never sees half a key, and of two processes the first one's stays.
    private RsaJsonWebKey keep(RsaJsonWebKey made) throws IOException {
        try {
            PrivateFile.create(file, made.toJson(OutputControlLevel.INCLUDE_PRIVATE));
            return made;
        } catch (FileAlreadyExistsException e) {
            return read();
        }
    }

    private record Keys(RsaJsonWebKey current, FormerKeys former) {}
}
