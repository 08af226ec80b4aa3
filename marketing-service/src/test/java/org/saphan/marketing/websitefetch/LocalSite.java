package org.saphan.marketing.websitefetch;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A web server of a test, which answers byte by byte as the test wants.
final class LocalSite implements AutoCloseable {

    private final ServerSocket socket;
    private final List<String> requests = new CopyOnWriteArrayList<>();

    private LocalSite(ServerSocket socket) {
        this.socket = socket;
    }

    /// What is written to who asks.
    interface Answering {

        void to(OutputStream out) throws IOException, InterruptedException;
    }

    static LocalSite answering(Answering answering) {
        return at("127.0.0.1", 0, answering);
    }

    static LocalSite at(String address, int port, Answering answering) {
        try {
            var site = new LocalSite(new ServerSocket(port, 50, InetAddress.ofLiteral(address)));
            Thread.ofVirtual().start(() -> site.serve(answering));
            return site;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static LocalSite saying(String text) {
        return answering(out -> out.write(
                bytes("HTTP/1.1 200 OK\r\nContent-Length: " + text.length() + "\r\nSet-Cookie: a=b\r\n\r\n" + text)));
    }

    static LocalSite leadingTo(String location) {
        return answering(out -> out.write(bytes(
                "HTTP/1.1 302 Found\r\nLocation: " + location + "\r\nSet-Cookie: a=b\r\nContent-Length: 0\r\n\r\n")));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    int port() {
        return socket.getLocalPort();
    }

    /// The requests that came, with their headers.
    List<String> requests() {
        return List.copyOf(requests);
    }

    private void serve(Answering answering) {
        try {
            while (true) {
                var connection = socket.accept();
                Thread.ofVirtual().start(() -> answer(connection, answering));
            }
        } catch (IOException closed) {
            return; // the test is over
        }
    }

    private void answer(Socket connection, Answering answering) {
        try (connection) {
            var in = connection.getInputStream();
            var head = new StringBuilder();
            while (!head.toString().endsWith("\r\n\r\n")) {
                var next = in.read();
                if (next < 0) {
                    return;
                }
                head.append((char) next);
            }
            requests.add(head.toString());
            answering.to(connection.getOutputStream());
            connection.getOutputStream().flush();
        } catch (SocketException gone) {
            return; // who asked does not listen any more, as it should
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
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
