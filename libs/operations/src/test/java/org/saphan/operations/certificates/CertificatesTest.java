package org.saphan.operations.certificates;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Vertx;
import io.vertx.core.http.ClientAuth;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.KeyCertOptions;
import io.vertx.core.net.TrustOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A server of Vert.x with these certificates, and callers with sockets of the JDK.
class CertificatesTest {

    private static final int RENEWALS = 30;
    private static final int CALLERS = 3;

    @TempDir
    private Path folders;

    private final Authority authority = new Authority("first authority");
    private final List<CertificatesExchanged> told = new ArrayList<>();
    private final Vertx vertx = Vertx.vertx();
    private CertificateFolder folder;
    private CertificateFolder caller;
    private Certificates certificates;
    private HttpServer server;

    @BeforeEach
    void begin() throws Exception {
        folder = new CertificateFolder(folders, "server", authority);
        caller = new CertificateFolder(folders, "caller", authority);
        certificates = new Certificates(vertx, Optional.of(new PemFiles(folder)), Duration.ofHours(1), told::add);
        var options = new HttpServerOptions()
                .setSsl(true)
                .setKeyCertOptions(certificates.shown())
                .setTrustOptions(certificates.believed())
                .setClientAuth(ClientAuth.REQUIRED)
                .setSslEngineOptions(new BriefSessions());
        server = vertx.createHttpServer(options)
                .requestHandler(request -> request.response().end())
                .listen(0)
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
    }

    @AfterEach
    void end() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    @Test
    void whatHasNotChangedIsNotExchanged() {
        assertThat(certificates.look()).isFalse();
        assertThat(told).isEmpty();
    }

    @Test
    void aNewCertificateIsShownFromTheNextConnectionOn() throws Exception {
        var former = shownTo(caller.context());
        folder.renew(authority);

        assertThat(certificates.look()).isTrue();
        assertThat(shownTo(caller.context())).isNotEqualTo(former);
        assertThat(told).hasSize(1);
    }

    @Test
    void nobodyIsRefusedWhileCertificatesAreExchanged() throws Exception {
        var failures = new ArrayList<Exception>();
        var connections = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var exchange = threads.submit(() -> {
                for (int i = 0; i < RENEWALS; i++) {
                    folder.renew(authority);
                    assertThat(certificates.look()).isTrue();
                }
            });
            for (int i = 0; i < CALLERS; i++) {
                threads.execute(() -> {
                    while (!exchange.isDone()) {
                        try {
                            shownTo(caller.context());
                            connections.incrementAndGet();
                        } catch (IOException refused) {
                            synchronized (failures) {
                                failures.add(refused);
                            }
                        }
                    }
                });
            }
            exchange.get(60, TimeUnit.SECONDS);
        }
        assertThat(failures).isEmpty();
        assertThat(connections).hasPositiveValue();
    }

    @Test
    void whoseAuthorityWasTakenAwayIsRefused() throws Exception {
        assertThat(shownTo(caller.context())).isNotNull();
        var next = new Authority("second authority");
        folder.trust(next);
        certificates.look();

        assertThatThrownBy(() -> shownTo(caller.context())).isInstanceOf(IOException.class);
        caller.renew(next);
        assertThat(shownTo(caller.context())).isNotNull();
    }

    /// The session is that of one context, as of a client that stays.
    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void aFormerSessionDoesNotHelpWhoseAuthorityWasTakenAway(String protocol) throws Exception {
        var context = caller.context();
        assertThat(shownTo(context, protocol)).isNotNull();
        folder.trust(new Authority("second authority"));
        certificates.look();
        TimeUnit.MILLISECONDS.sleep(2_100); // a session may be taken up for a second, counted in whole ones

        assertThatThrownBy(() -> shownTo(context, protocol)).isInstanceOf(IOException.class);
    }

    @Test
    void aKeyBesideTheCertificateOfAnotherIsLeftAlone() throws Exception {
        var former = shownTo(caller.context());
        var another = new CertificateFolder(folders, "another", authority);
        Files.delete(folder.file("tls.key"));
        Files.copy(another.file("tls.key"), folder.file("tls.key"));

        assertThat(certificates.look()).isFalse();
        assertThat(shownTo(caller.context())).isEqualTo(former);
        Files.delete(folder.file("tls.crt"));
        Files.copy(another.file("tls.crt"), folder.file("tls.crt"));
        assertThat(certificates.look()).isTrue();
        assertThat(shownTo(caller.context())).isNotEqualTo(former);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tls.crt", "tls.key", "ca.crt"})
    void withoutOneOfTheFilesWhatWasReadBeforeCounts(String file) throws Exception {
        var former = shownTo(caller.context());
        Files.delete(folder.file(file));

        assertThat(certificates.look()).isFalse();
        assertThat(shownTo(caller.context())).isEqualTo(former);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tls.crt", "tls.key", "ca.crt"})
    void aFileThatCannotBeUnderstoodIsLeftAlone(String file) throws Exception {
        var former = shownTo(caller.context());
        Files.delete(folder.file(file));
        Files.writeString(folder.file(file), "no certificate");

        assertThat(certificates.look()).isFalse();
        assertThat(shownTo(caller.context())).isEqualTo(former);
    }

    /// As of a program that calls others and has no certificate itself.
    @Test
    void authoritiesAloneAreEnoughToCall() throws Exception {
        var believing = new PemFiles(folder) {
            @Override
            public @Nullable KeyCertOptions getKeyStoreOptions() {
                return null;
            }
        };
        var alone = new Certificates(vertx, Optional.of(believing), Duration.ofHours(1), told::add);

        assertThat(alone.look()).isFalse();
        assertThatThrownBy(() -> shownTo(alone.context()))
                .as("it believes the server, which asks for a certificate")
                .hasMessageContaining("certificate_required");
    }

    /// As of a program that shows a certificate to those whom everybody believes.
    @Test
    void withoutAuthoritiesThoseOfTheJdkAreBelieved() throws Exception {
        var showing = new PemFiles(folder) {
            @Override
            public @Nullable TrustOptions getTrustStoreOptions() {
                return null;
            }
        };
        var alone = new Certificates(vertx, Optional.of(showing), Duration.ofHours(1), told::add);

        assertThatThrownBy(() -> shownTo(alone.context()))
                .hasMessageContaining("unable to find valid certification path");
    }

    private X509Certificate shownTo(SSLContext context) throws IOException {
        return shownTo(context, "TLSv1.3");
    }

    /// Asks, and reads the answer: a server of TLS 1.3 refuses a certificate only after the handshake.
    private X509Certificate shownTo(SSLContext context, String protocol) throws IOException {
        try (var socket = (SSLSocket) context.getSocketFactory().createSocket("localhost", server.actualPort())) {
            socket.setEnabledProtocols(new String[] {protocol});
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(US_ASCII));
            if (socket.getInputStream().read() < 0) {
                throw new IOException("closed");
            }
            return shown(socket.getSession());
        }
    }

    private static X509Certificate shown(SSLSession session) throws IOException {
        return (X509Certificate) session.getPeerCertificates()[0];
    }
}
