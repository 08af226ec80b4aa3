package org.saphan.operations.certificates;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.saphan.operations.certificates.Authority.Certified;

/// The certificates of one program in a folder, as an orchestrator mounts them: `tls.crt`, `tls.key` and `ca.crt` are
/// links through one link, so that all of them are exchanged at once. `tls.pem` is key and certificate in one, for
/// Kafka's broker.
public final class CertificateFolder {

    private static final char[] NO_PASSWORD = {};

    private final Path folder;
    private final String program;
    private Certified own;
    private int version;

    public CertificateFolder(Path parent, String program, Authority authority) {
        this.folder = parent.resolve(program);
        this.program = program;
        this.own = authority.certify(program);
        try {
            Files.createDirectories(folder);
            for (var name : new String[] {"tls.crt", "tls.key", "tls.pem", "ca.crt"}) {
                Files.createSymbolicLink(folder.resolve(name), Path.of("..data", name));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        trust(authority);
    }

    /// From now on it believes these, and only these.
    public void trust(Authority... authorities) {
        show(Arrays.stream(authorities).map(Authority::pem).collect(Collectors.joining()));
    }

    /// From now on it shows a certificate of this one.
    public void renew(Authority authority) {
        own = authority.certify(program);
        show(read("ca.crt"));
    }

    private void show(String believed) {
        var fresh = folder.resolve("..data-" + ++version);
        try {
            Files.createDirectory(fresh);
            Files.writeString(fresh.resolve("tls.crt"), own.certificate());
            var key = Files.writeString(fresh.resolve("tls.key"), own.key());
            // PostgreSQL's driver refuses a key that others can read.
            Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
            Files.writeString(fresh.resolve("tls.pem"), own.key() + own.certificate());
            Files.writeString(fresh.resolve("ca.crt"), believed);
            var link = Files.createSymbolicLink(folder.resolve("..new"), fresh.getFileName());
            Files.move(link, folder.resolve("..data"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public Path folder() {
        return folder;
    }

    public Path file(String name) {
        return folder.resolve(name);
    }

    private String read(String name) {
        try {
            return Files.readString(file(name));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// TLS as they stand at this moment.
    public SSLContext context() {
        return context(keys());
    }

    /// The same, but without showing anything.
    public SSLContext contextOfANobody() {
        return context(new KeyManager[0]);
    }

    private SSLContext context(KeyManager[] keys) {
        try {
            var believed = empty();
            var number = 0;
            for (var each : certificates("ca.crt")) {
                believed.setCertificateEntry("authority-" + number++, each);
            }
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(believed);
            var context = SSLContext.getInstance("TLS");
            context.init(keys, trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private KeyManager[] keys() {
        try {
            var store = empty();
            var bytes = Base64.getMimeDecoder().decode(read("tls.key").replaceAll("-----[A-Z ]+-----", ""));
            var key = KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(bytes));
            store.setKeyEntry("own", key, NO_PASSWORD, certificates("tls.crt"));
            var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(store, NO_PASSWORD);
            return managers.getKeyManagers();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Certificate[] certificates(String file) throws GeneralSecurityException {
        var text = new ByteArrayInputStream(read(file).getBytes(StandardCharsets.US_ASCII));
        return CertificateFactory.getInstance("X.509")
                .generateCertificates(text)
                .toArray(Certificate[]::new);
    }

    private static KeyStore empty() throws GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        try {
            store.load(null, null);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return store;
    }
}
