package org.saphan.gateway.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/// The key that signs sandbox tokens: made once, kept in a file that only its owner can read, so that tokens outlive a
/// restart.
@ApplicationScoped
class SandboxKey {

    private static final int BITS = 2048;

    private final Path file;
    private @Nullable RsaJsonWebKey key;

    SandboxKey(SandboxSettings settings) {
        this.file = settings.keyFile();
    }

    synchronized RsaJsonWebKey get() {
        if (key == null) {
            key = Files.exists(file) ? read() : make();
        }
        return key;
    }

    String publicKeys() {
        return new JsonWebKeySet(get()).toJson(OutputControlLevel.PUBLIC_ONLY);
    }

    private RsaJsonWebKey read() {
        try {
            return (RsaJsonWebKey) JsonWebKey.Factory.newJwk(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("the sandbox key cannot be read: " + file, e);
        } catch (JoseException | ClassCastException e) {
            throw new IllegalStateException("this is no sandbox key, remove it to get a new one: " + file, e);
        }
    }

    private RsaJsonWebKey make() {
        try {
            var made = RsaJwkGenerator.generateJwk(BITS);
            made.setKeyId(made.calculateBase64urlEncodedThumbprint("SHA-256"));
            made.setUse("sig");
            made.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
            return keep(made);
        } catch (JoseException e) {
            throw new IllegalStateException("no RSA key could be made", e);
        } catch (IOException e) {
            throw new UncheckedIOException("the sandbox key cannot be kept in " + file, e);
        }
    }

    /// Written aside and linked into place: a reader never sees half a key, and of two processes the first one's stays.
    private RsaJsonWebKey keep(RsaJsonWebKey made) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var aside = Files.createTempFile(folder, ".sandbox", ".key", owner);
        try {
            Files.writeString(aside, made.toJson(OutputControlLevel.INCLUDE_PRIVATE));
            Files.createLink(file, aside);
            return made;
        } catch (FileAlreadyExistsException e) {
            return read();
        } finally {
            Files.delete(aside);
        }
    }
}
