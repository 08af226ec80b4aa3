package org.saphan.suite;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedKeyManager;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;
import org.saphan.operations.certificates.CertificateFolder;

/// What a server says of itself in a handshake to whoever comes.
///
/// @param shown its certificate
/// @param believed the authorities whose certificates it asks for
record Greeting(X509Certificate shown, Set<Principal> believed) {

    static Greeting of(int port) throws IOException, GeneralSecurityException {
        var guest = new Guest();
        var context = SSLContext.getInstance("TLS");
        context.init(new KeyManager[] {guest.keys}, new TrustManager[] {guest}, null);
        try (var socket = (SSLSocket) context.getSocketFactory().createSocket("localhost", port)) {
            socket.startHandshake();
            var shown = (X509Certificate) socket.getSession().getPeerCertificates()[0];
            return new Greeting(shown, guest.keys.asked);
        }
    }

    /// What one would say that takes its certificates from there.
    static Greeting from(CertificateFolder folder) throws IOException, GeneralSecurityException {
        var factory = CertificateFactory.getInstance("X.509");
        try (var own = Files.newInputStream(folder.file("tls.crt"));
                var authorities = Files.newInputStream(folder.file("ca.crt"))) {
            return new Greeting(
                    (X509Certificate) factory.generateCertificate(own),
                    factory.generateCertificates(authorities).stream()
                            .map(each -> ((X509Certificate) each).getSubjectX500Principal())
                            .collect(Collectors.toSet()));
        }
    }

    /// Believes everybody, for it wants nothing of them.
    private static final class Guest implements X509TrustManager {

        private final NoKeys keys = new NoKeys();

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }

    /// Shows nothing and notes what was asked for.
    private static final class NoKeys extends X509ExtendedKeyManager {

        private final Set<Principal> asked = new HashSet<>();

        @Override
        public @Nullable String chooseClientAlias(
                String[] keyType, Principal @Nullable [] issuers, @Nullable Socket socket) {
            if (issuers != null) {
                asked.addAll(Set.of(issuers));
            }
            return null;
        }

        @Override
        public String @Nullable [] getClientAliases(String keyType, Principal @Nullable [] issuers) {
            return null;
        }

        @Override
        public String @Nullable [] getServerAliases(String keyType, Principal @Nullable [] issuers) {
            return null;
        }

        @Override
        public @Nullable String chooseServerAlias(
                String keyType, Principal @Nullable [] issuers, @Nullable Socket socket) {
            return null;
        }

        @Override
        public X509Certificate @Nullable [] getCertificateChain(String alias) {
            return null;
        }

        @Override
        public @Nullable PrivateKey getPrivateKey(String alias) {
            return null;
        }
    }
}
