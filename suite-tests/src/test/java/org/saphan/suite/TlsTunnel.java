package org.saphan.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLSocket;
import org.saphan.operations.certificates.CertificateFolder;

/// Stands in front of a PostgreSQL that was built without TLS, as `sslnegotiation=direct` of PostgreSQL 17 does: TLS
/// from the first byte, a certificate of the caller, and the protocol's name (ALPN).
final class TlsTunnel {

    private static final String PROTOCOL = "postgresql";

    private final CertificateFolder certificates;
    private final int behind;
    private final ServerSocket door;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger let = new AtomicInteger();

    TlsTunnel(CertificateFolder certificates, int behind) throws IOException {
        this.certificates = certificates;
        this.behind = behind;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    /// How many callers have got through.
    int letThrough() {
        return let.get();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var caller = door.accept();
                threads.execute(() -> letIn(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void letIn(Socket caller) {
        try (var tls = (SSLSocket) certificates.context().getSocketFactory().createSocket(caller, null, true);
                var database = new Socket(InetAddress.getLoopbackAddress(), behind)) {
            tls.setUseClientMode(false);
            tls.setNeedClientAuth(true);
            var parameters = tls.getSSLParameters();
            parameters.setApplicationProtocols(new String[] {PROTOCOL});
            tls.setSSLParameters(parameters);
            tls.startHandshake();
            let.incrementAndGet();
            open.add(database);
            var back = threads.submit(() -> pump(database, tls));
            pump(tls, database);
            back.get();
            open.remove(database);
        } catch (Exception refused) {
            close(caller);
        }
    }

    private static void pump(Socket from, Socket to) {
        try (to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException gone) {
            close(from);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException already) {
            throw new UncheckedIOException(already);
        }
    }

    void end() {
        close(door);
        open.forEach(TlsTunnel::close);
        threads.shutdownNow();
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException already) {
            throw new UncheckedIOException(already);
        }
    }
}
