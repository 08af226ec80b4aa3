package org.saphan.operations.certificates;

import io.quarkus.tls.TlsConfiguration;
import io.vertx.core.Vertx;
import io.vertx.core.net.KeyCertOptions;
import io.vertx.core.net.TrustOptions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedKeyManager;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/// What a program shows and whom it believes, as read at one moment.
///
/// @param own the certificates that it shows, without those between them and an authority
/// @param authorities who is believed
record CertificateSet(
        X509ExtendedKeyManager keys,
        X509TrustManager trust,
        Set<X509Certificate> own,
        Set<X509Certificate> authorities) {

    private static final List<String> KEY_TYPES = List.of("EC", "RSA", "EdDSA");
    private static final byte[] SOMETHING = {1, 2, 3};

    /// @throws IllegalStateException when they cannot be used, or a key is not that of its certificate
    static CertificateSet of(TlsConfiguration files, Vertx vertx) {
        try {
            var keys = only(
                    X509ExtendedKeyManager.class,
                    keys(files.getKeyStoreOptions(), vertx).getKeyManagers());
            var trust = only(
                    X509TrustManager.class,
                    trust(files.getTrustStoreOptions(), vertx).getTrustManagers());
            return new CertificateSet(keys, trust, own(keys), Set.copyOf(List.of(trust.getAcceptedIssuers())));
        } catch (IllegalStateException saidAlready) {
            throw saidAlready;
        } catch (Exception unusable) {
            throw new IllegalStateException("the certificates cannot be used: " + unusable, unusable);
        }
    }

    /// Without a certificate nothing is shown.
    private static KeyManagerFactory keys(@Nullable KeyCertOptions files, Vertx vertx) throws Exception {
        if (files != null) {
            return files.getKeyManagerFactory(vertx);
        }
        var none = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        none.init(null, null);
        return none;
    }

    /// Without a list of authorities those of the JDK are believed.
    private static TrustManagerFactory trust(@Nullable TrustOptions files, Vertx vertx) throws Exception {
        if (files != null) {
            return files.getTrustManagerFactory(vertx);
        }
        var everybodys = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        everybodys.init((KeyStore) null);
        return everybodys;
    }

    private static <T> T only(Class<T> kind, KeyManager[] found) {
        return only(kind, Stream.of(found));
    }

    private static <T> T only(Class<T> kind, TrustManager[] found) {
        return only(kind, Stream.of(found));
    }

    private static <T> T only(Class<T> kind, Stream<?> found) {
        return found.filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
    }

    private static Set<X509Certificate> own(X509ExtendedKeyManager keys) {
        return KEY_TYPES.stream()
                .flatMap(type -> Stream.ofNullable(keys.getServerAliases(type, null)))
                .flatMap(Stream::of)
                .map(alias -> checked(keys.getCertificateChain(alias)[0], keys.getPrivateKey(alias)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static X509Certificate checked(X509Certificate certificate, PrivateKey key) {
        if (!belongTogether(certificate, key)) {
            throw new IllegalStateException(
                    "the key is not that of the certificate of " + certificate.getSubjectX500Principal());
        }
        return certificate;
    }

    private static boolean belongTogether(X509Certificate certificate, PrivateKey key) {
        var algorithm = switch (key.getAlgorithm()) {
            case "EC" -> "SHA256withECDSA";
            case "RSA" -> "SHA256withRSA";
            default -> key.getAlgorithm();
        };
        try {
            var signing = Signature.getInstance(algorithm);
            signing.initSign(key);
            signing.update(SOMETHING);
            var signature = signing.sign();
            var verifying = Signature.getInstance(algorithm);
            verifying.initVerify(certificate);
            verifying.update(SOMETHING);
            return verifying.verify(signature);
        } catch (GeneralSecurityException ofAnotherKind) {
            return false;
        }
    }

    boolean isSameAs(CertificateSet other) {
        return own.equals(other.own) && authorities.equals(other.authorities);
    }

    @Override
    public String toString() {
        return own.stream()
                        .map(each -> each.getSubjectX500Principal() + " until "
                                + each.getNotAfter().toInstant())
                        .collect(Collectors.joining(", "))
                + ", believing "
                + authorities.stream()
                        .map(each -> each.getSubjectX500Principal().toString())
                        .sorted()
                        .collect(Collectors.joining(", "));
    }
}
