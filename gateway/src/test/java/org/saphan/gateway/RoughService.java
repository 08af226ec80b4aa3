package org.saphan.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/// A service that does with each connection what it is told: answer these bytes and close, or nothing at all.
final class RoughService {

    static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok";

    final AtomicInteger connections = new AtomicInteger();
    volatile IntFunction<String> answers = number -> OK;

    private final ServerSocket server;

    RoughService() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                int number = connections.incrementAndGet();
                Thread.ofVirtual().start(() -> talk(socket, answers.apply(number)));
            } catch (IOException e) {
                return;
            }
        }
    }

    /// @param answer null for silence, empty to hang up
    private static void talk(Socket socket, String answer) {
        try (socket) {
            var read = socket.getInputStream().read(new byte[8192]);
            if (answer == null) {
                while (read >= 0) {
                    read = socket.getInputStream().read(new byte[8192]);
                }
            } else {
                socket.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            // the other side hung up: nothing more to say to it
        }
    }
}
