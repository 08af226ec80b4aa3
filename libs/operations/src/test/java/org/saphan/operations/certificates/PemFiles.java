package org.saphan.operations.certificates;

import io.quarkus.tls.TlsConfiguration;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.KeyCertOptions;
import io.vertx.core.net.PemKeyCertOptions;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.core.net.SSLOptions;
import io.vertx.core.net.TrustOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.KeyStore;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/// What Quarkus' registry makes of the three files of a folder.
class PemFiles implements TlsConfiguration {

    private final CertificateFolder folder;
    private PemKeyCertOptions keys = new PemKeyCertOptions();
    private PemTrustOptions trust = new PemTrustOptions();

    PemFiles(CertificateFolder folder) {
        this.folder = folder;
        if (!reload()) {
            throw new IllegalStateException("nothing to read in " + folder.folder());
        }
    }

    @Override
    public boolean reload() {
        try {
            keys = new PemKeyCertOptions().addCertValue(read("tls.crt")).addKeyValue(read("tls.key"));
            trust = new PemTrustOptions().addCertValue(read("ca.crt"));
            return true;
        } catch (UncheckedIOException missing) {
            return false;
        }
    }

    private Buffer read(String name) {
        try {
            return Buffer.buffer(Files.readAllBytes(folder.file(name)));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @Override
    public @Nullable KeyCertOptions getKeyStoreOptions() {
        return keys;
    }

    @Override
    public @Nullable TrustOptions getTrustStoreOptions() {
        return trust;
    }

    @Override
    public SSLOptions getSSLOptions() {
        return new SSLOptions().setKeyCertOptions(keys).setTrustOptions(trust);
    }

    @Override
    public KeyStore getKeyStore() {
        throw new UnsupportedOperationException();
    }

    @Override
    public KeyStore getTrustStore() {
        throw new UnsupportedOperationException();
    }

    @Override
    public SSLContext createSSLContext() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isTrustAll() {
        return false;
    }

    @Override
    public Optional<String> getHostnameVerificationAlgorithm() {
        return Optional.empty();
    }

    @Override
    public boolean usesSni() {
        return false;
    }
}
