package org.saphan.gateway;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// A service that keeps what came in on the wire, request by request, and knows which connections are open. It answers
/// with its name, except below `hold`, where it never answers.
final class WireService {

    final List<String> seen = new CopyOnWriteArrayList<>();

    private final ServerSocket server;
    private final ConcurrentHashMap<Socket, Boolean> open = new ConcurrentHashMap<>();
    private final String answer;

    WireService(String name) {
        try {
            server = new ServerSocket(0, 500, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        answer = "HTTP/1.1 200 OK\r\nContent-Length: " + name.length() + "\r\n\r\n" + name;
        Thread.ofVirtual().start(this::accept);
    }

    String address() {
        return "http://localhost:" + server.getLocalPort();
    }

    int openConnections() {
        return open.size();
    }

    void stop() {
        try {
            server.close();
            for (var socket : open.keySet()) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                open.put(socket, true);
                Thread.ofVirtual().start(() -> talk(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket socket) {
        try (socket) {
            var in = new BufferedInputStream(socket.getInputStream());
            for (var head = read(in, "\r\n\r\n"); !head.isEmpty(); head = read(in, "\r\n\r\n")) {
                seen.add(head + bodyAfter(head.toLowerCase(Locale.ROOT), in));
                if (!head.contains("/hold")) {
                    socket.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            // the other side hung up: nothing more to say to it
        } finally {
            open.remove(socket);
        }
    }

    private static String bodyAfter(String head, InputStream in) throws IOException {
        int length = head.indexOf("content-length: ");
        if (length >= 0) {
            var number = head.substring(length + 16, head.indexOf('\r', length));
            return new String(in.readNBytes(Integer.parseInt(number)), StandardCharsets.ISO_8859_1);
        }
        return head.contains("transfer-encoding: chunked") ? read(in, "0\r\n\r\n") : "";
    }

    /// Everything up to the mark; nothing if the end comes first.
    private static String read(InputStream in, String mark) throws IOException {
        var text = new StringBuilder();
        for (int next = in.read(); next >= 0; next = in.read()) {
            text.append((char) next);
            if (next == '\n' && text.toString().endsWith(mark)) {
                return text.toString();
            }
        }
        return "";
    }
}
