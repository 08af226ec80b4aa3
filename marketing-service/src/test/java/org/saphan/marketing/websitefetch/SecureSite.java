package org.saphan.marketing.websitefetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SNIMatcher;
import javax.net.ssl.SNIServerName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;

/// A site over TLS, with a certificate that it gave itself.
final class SecureSite implements AutoCloseable {

    private static final String SECRET = "changeit";

    private final SSLServerSocket socket;
    private final List<String> names = new CopyOnWriteArrayList<>();

    private SecureSite(SSLServerSocket socket) {
        this.socket = socket;
    }

    static SecureSite named(String name) throws IOException, GeneralSecurityException, InterruptedException {
        var keys = Files.createTempDirectory("site").resolve("keys.p12");
        generate(name, keys);
        var store = KeyStore.getInstance(keys.toFile(), SECRET.toCharArray());
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, SECRET.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        var sockets = context.getServerSocketFactory();
        var site =
                new SecureSite((SSLServerSocket) sockets.createServerSocket(0, 5, InetAddress.ofLiteral("127.0.0.1")));
        site.listen();
        return site;
    }

    private static void generate(String name, Path keys) throws IOException, InterruptedException {
        var tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made = new ProcessBuilder(
                        tool,
                        "-genkeypair",
                        "-alias",
                        "site",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        "san=dns:" + name,
                        "-keystore",
                        keys.toString(),
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        SECRET)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (made != 0) {
            throw new IllegalStateException("no certificate for " + name);
        }
    }

    private void listen() {
        var parameters = socket.getSSLParameters();
        parameters.setSNIMatchers(List.of(new SNIMatcher(0) {
            @Override
            public boolean matches(SNIServerName asked) {
                names.add(new String(asked.getEncoded(), StandardCharsets.US_ASCII));
                return true;
            }
        }));
        socket.setSSLParameters(parameters);
        Thread.ofVirtual().start(this::serve);
    }

    private void serve() {
        try {
            while (true) {
                greet((SSLSocket) socket.accept());
            }
        } catch (IOException closed) {
            return; // the test is over
        }
    }

    private static void greet(SSLSocket connection) throws IOException {
        try (connection) {
            connection.startHandshake();
        } catch (SSLException refused) {
            return; // by who asked
        }
    }

    int port() {
        return socket.getLocalPort();
    }

    /// The names that it was asked for.
    List<String> names() {
        return List.copyOf(names);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
